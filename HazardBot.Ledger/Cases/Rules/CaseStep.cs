using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases.Rules;

/// <summary>One command being decided: the case as it stands, who wants it, the tree and the limits, and when.</summary>
internal sealed record CaseStep(Case Record, Actor Actor, CaseGround Ground, DateTimeOffset Now)
{
    public CaseFacts Facts => Record.Facts;

    public CaseMatter Matter => Record.Matter;

    public CaseClocks Clocks => Ground.Clocks;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Assigned by name and kept out by nothing, as the tree is now.</summary>
    public bool IsByMember => CaseSight.Sees(Ground.Register, Ground.Register.FindStaff(Actor.Code), Record);

    public bool IsByReporter => Actor == Actor.Reporter;

    public StaffMember? Person => Ground.Register.FindStaff(Actor.Code);

    public bool Is(params ReadOnlySpan<CaseStatus> states) => states.Contains(Facts.Status);

    public CaseDecision System(Func<CaseStep, CaseDecision> rule) => Actor == Actor.System ? rule(this) : Refuse(CaseRefusal.NotYours);

    public CaseEvent Event(CaseEventKind kind, CaseFacts facts, CaseMatter? matter = null, CaseWords? words = null) => new(kind, Now, Actor, facts, matter, words);

    public CaseDecision Happened(CaseEventKind kind, CaseFacts facts, CaseMatter? matter = null, CaseWords? words = null) =>
        CaseDecision.Accept(Event(kind, facts, matter, words));

    /// <summary>The facts in a new state, with a limit that runs from today.</summary>
    public CaseFacts Into(CaseStatus status, int days) => Facts with { Status = status, ActAt = CaseClocks.EndOfDay(Now, days), EndedAt = null };

    public CaseFacts Ended(CaseStatus status) => Facts with { Status = status, ActAt = null, EndedAt = Now };

    public static CaseDecision Refuse(CaseRefusal reason) => CaseDecision.Refuse(reason);

    /// <summary>Why words that have to be said can't stand; null where they can.</summary>
    public static CaseRefusal? Unfit(string? words) => words switch
    {
        _ when string.IsNullOrWhiteSpace(words) => CaseRefusal.NothingSaid,
        { Length: > CaseWords.Longest } => CaseRefusal.TooLong,
        _ => null,
    };
}
