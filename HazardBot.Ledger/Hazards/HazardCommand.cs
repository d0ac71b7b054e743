namespace HazardBot.Ledger.Hazards;

/// <summary>What somebody wants done to a hazard.</summary>
public abstract record HazardCommand;

/// <summary>A reporter files a hazard; only where no record exists yet.</summary>
public sealed record FileHazard(HazardFacts Facts, HazardWords Words) : HazardCommand;

/// <summary>A hazard with a history outside this ledger is entered as it stands.</summary>
public sealed record RecordHazard(HazardFacts Facts, HazardWords Words) : HazardCommand;

/// <summary>The reporter asks for a correction after submission, in their own words.</summary>
public sealed record RequestChange(string Words) : HazardCommand;

/// <summary>The reporter asks to take the report back.</summary>
public sealed record RequestWithdrawal(string Words) : HazardCommand;

/// <summary>The reporter adds something: more words, a photo.</summary>
public sealed record Supplement(string Words) : HazardCommand;

/// <summary>Why a command was refused.</summary>
public enum RefusalReason
{
    AlreadyExists,
    NotFound,
    Ended,
    NothingSaid,
    DescriptionMissing,
    WrongState,
    ResponsibilityMissing,
    TooLong,
}

/// <summary>What the rules say to a command: events, or a refusal with its reason.</summary>
public sealed record Decision(IReadOnlyList<HazardEvent> Events, RefusalReason? Refusal)
{
    public static Decision Accept(params IReadOnlyList<HazardEvent> events) => new(events, null);

    public static Decision Refuse(RefusalReason reason) => new([], reason);
}
