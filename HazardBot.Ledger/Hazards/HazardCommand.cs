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

/// <summary>The reporter says it has been put right (修好了). Changes nothing by itself.</summary>
public sealed record ConfirmFixed : HazardCommand;

/// <summary>An officer takes it on (受理): it stays 待受理 until responsibility, measure and deadline are set.</summary>
/// <param name="ActBy">By when they are to be set.</param>
public sealed record AcceptHazard(DateOnly ActBy) : HazardCommand;

/// <summary>Responsibility, measure and deadline (责任、措施、时限): 待整改. Also changes them later.</summary>
/// <param name="Owner">By name.</param>
/// <param name="Handler">Staff code, where the register has the person.</param>
/// <param name="Guard">盯防人, by name; needed for <see cref="RectificationMode.Timed"/>.</param>
/// <param name="Interim">临时防控措施; needed for <see cref="RectificationMode.Timed"/>.</param>
public sealed record AssignHazard(
    string Owner, string? Handler, string Measure, DateOnly Due, RectificationMode Mode, string? Guard = null, string? Interim = null, string? Leader = null)
    : HazardCommand;

/// <summary>General or major; a person decides.</summary>
public sealed record RateHazard(Severity Severity, string Reason) : HazardCommand;

/// <summary>不属实, with the reason that the reporter hears.</summary>
public sealed record RejectHazard(string Reason) : HazardCommand;

/// <summary>重复并入 an older one.</summary>
/// <param name="Into">Its ledger number.</param>
public sealed record MergeHazard(string Into, string Reason) : HazardCommand;

/// <summary>转办外部: to an authority that this ledger does not hold.</summary>
public sealed record ReferHazard(string Department, string Reason) : HazardCommand;

/// <summary>Handed on inside the tree: to another unit (misrouted), or back up.</summary>
/// <param name="Holder">Staff code of who has to act there; null where nobody could be found.</param>
/// <param name="ActBy">By when it is to be accepted there.</param>
/// <param name="ReturnBy">Last day on which the unit itself may still hand it out of its part of the tree; null where it hands it down, or nobody gave it.</param>
public sealed record HandOnHazard(string Unit, string? Holder, DateOnly ActBy, string Reason, DateOnly? ReturnBy = null) : HazardCommand;

/// <summary>Another person of the same unit puts it right (转办 by the handler).</summary>
public sealed record ReassignHazard(string Owner, string? Handler, string Reason) : HazardCommand;

/// <summary>整改中.</summary>
public sealed record StartWork : HazardCommand;

/// <summary>已整改: 待复查. Photos after the repair come with the write.</summary>
/// <param name="CheckBy">By when it is to be checked.</param>
/// <param name="Checker">Staff code of who has to check; never the handler.</param>
public sealed record ReportDone(string Words, string? Checker, DateOnly CheckBy) : HazardCommand;

/// <summary>复查合格: 已销号. Never by who put it right; a major one only by somebody a level up.</summary>
public sealed record PassCheck(string Words) : HazardCommand;

/// <summary>复查不合格: back to who puts it right, the count goes up.</summary>
public sealed record FailCheck(string Reason) : HazardCommand;

/// <summary>延期待批.</summary>
/// <param name="DecideBy">By when it is to be decided.</param>
/// <param name="Decider">Staff code.</param>
public sealed record AskExtension(DateOnly Due, string Reason, string? Decider, DateOnly DecideBy) : HazardCommand;

public sealed record GrantExtension(string? Words) : HazardCommand;

public sealed record RefuseExtension(string Reason) : HazardCommand;

/// <summary>Open again after 销号, 不属实 or another ending: the reporter says it isn't fixed, or a later look finds it back.</summary>
/// <param name="Holder">Staff code of who has to act.</param>
public sealed record ReopenHazard(string Reason, string? Holder, DateOnly ActBy) : HazardCommand;

/// <summary>催一下: noted on the trail; the push is sent beside it.</summary>
public sealed record NudgeHazard(string? Words) : HazardCommand;

/// <summary>Who has to act is another person now: somebody left, a roster changed.</summary>
public sealed record PassHazard(string From, string? To, string Reason) : HazardCommand;

/// <summary>作废, with the reason. Nothing is ever deleted.</summary>
public sealed record VoidHazard(string Reason) : HazardCommand;

/// <summary>转保密, at any time: by staff, or because the reporter asks for it.</summary>
public sealed record MoveToConfidential : HazardCommand;

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

    /// <summary>限期整改 without somebody on guard and an interim measure.</summary>
    GuardMissing,

    /// <summary>The day lies in the past, or an extension is no later than what stands.</summary>
    DayInThePast,

    /// <summary>Who put it right can't be who checks it.</summary>
    OwnCheck,

    /// <summary>A major hazard is closed only by somebody a level above its unit.</summary>
    NeedsLevelAbove,

    /// <summary>It is not in this person's part of the tree, or not this person's to do.</summary>
    NotYours,

    /// <summary>The time in which a unit may send back what isn't its own is over.</summary>
    TooLateToReturn,
}

/// <summary>What the rules say to a command: events, or a refusal with its reason.</summary>
public sealed record Decision(IReadOnlyList<HazardEvent> Events, RefusalReason? Refusal)
{
    public static Decision Accept(params IReadOnlyList<HazardEvent> events) => new(events, null);

    public static Decision Refuse(RefusalReason reason) => new([], reason);
}
