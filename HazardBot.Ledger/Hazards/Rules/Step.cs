namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>One command being decided: the record as it stands, who wants it, and when.</summary>
internal sealed record Step(Hazard Record, Actor Actor, DateTimeOffset Now)
{
    private const int LongestName = 100;
    private const int LongestWords = 4000;

    public HazardFacts Facts => Record.Facts;

    public HazardDetails Details => Record.Facts.Details ?? new();

    /// <summary>Day of the command where the installation is: the offset of <see cref="Now"/> is its own.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Who puts it right, as far as the ledger can reach anybody: the handler, else who answers for it.</summary>
    public string? Repairer => Facts.Handler ?? Details.Officer;

    /// <summary>The clockwork acts for everybody; a person only inside the own part of the tree.</summary>
    public bool IsByStaff => Actor.Reach != Reach.None || Actor == Actor.System;

    /// <summary>Whether the actor is who put it right, or says so.</summary>
    public bool IsRepairer => Actor.Code == Facts.Handler || Actor.Code == Details.DoneBy;

    public bool Is(params ReadOnlySpan<HazardStatus> states) => states.Contains(Facts.Status);

    public Decision Happened(HazardEventKind kind, HazardFacts? facts, HazardWords? words = null) =>
        Decision.Accept(new HazardEvent(kind, Now, Actor, facts, words));

    public static Decision Refuse(RefusalReason reason) => Decision.Refuse(reason);

    /// <summary>Nobody has to act any more.</summary>
    public HazardFacts Ended(HazardStatus status, HazardDetails details) =>
        Facts with { Status = status, Holder = null, ActBy = null, ClosedAt = null, Details = details with { ExtensionDue = null } };

    /// <summary>Why words that have to be said can't stand; null where they can.</summary>
    public static RefusalReason? Unfit(string? words) => words switch
    {
        _ when string.IsNullOrWhiteSpace(words) => RefusalReason.NothingSaid,
        { Length: > LongestWords } => RefusalReason.TooLong,
        _ => null,
    };

    /// <summary>Whether a name is too long for its column; none is not.</summary>
    public static bool IsLongName(string? name) => name?.Length > LongestName;

    public static bool AreLong(string? words) => words?.Length > LongestWords;
}
