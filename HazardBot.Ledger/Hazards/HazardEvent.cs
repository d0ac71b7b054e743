namespace HazardBot.Ledger.Hazards;

/// <summary>What an event of the trail is.</summary>
public enum HazardEventKind
{
    /// <summary>A reporter said yes to the summary.</summary>
    Filed,

    /// <summary>Entered with the state it already had: 存量补录, demo data.</summary>
    Recorded,

    /// <summary>The reporter asks to correct it. Changes nothing by itself.</summary>
    ChangeRequested,

    /// <summary>The reporter asks to take it back. Changes nothing by itself.</summary>
    WithdrawalRequested,

    /// <summary>The reporter added a photo or words.</summary>
    Supplemented,

    /// <summary>The reporter says it has been put right.</summary>
    ConfirmedFixed,

    /// <summary>受理</summary>
    Accepted,

    /// <summary>责任、措施、时限 set or changed.</summary>
    Assigned,

    /// <summary>Severity changed.</summary>
    Rated,

    /// <summary>不属实</summary>
    Rejected,

    /// <summary>重复并入</summary>
    Merged,

    /// <summary>转办外部</summary>
    Referred,

    /// <summary>Handed on to another unit.</summary>
    HandedOn,

    /// <summary>Another person puts it right.</summary>
    Reassigned,

    /// <summary>整改中</summary>
    Started,

    /// <summary>已整改</summary>
    Done,

    /// <summary>复查合格，销号</summary>
    CheckPassed,

    /// <summary>复查不合格</summary>
    CheckFailed,

    /// <summary>延期待批</summary>
    ExtensionAsked,

    ExtensionGranted,

    ExtensionRefused,

    /// <summary>Open again.</summary>
    Reopened,

    /// <summary>催办</summary>
    Nudged,

    /// <summary>Another person has to act.</summary>
    Passed,

    /// <summary>作废</summary>
    Voided,

    /// <summary>转保密</summary>
    Moved,
}

/// <summary>Who does something, in which role. <see cref="Code"/> is a staff code or one of the constants; a reporter's identity never stands here.</summary>
/// <param name="Reach">How the actor stands to the record's unit; not stored.</param>
public sealed record Actor(string Code, string Role, Reach Reach = Reach.None)
{
    public static Actor Reporter { get; } = new("reporter", "reporter");

    public static Actor System { get; } = new("system", "system");
}

/// <summary>One line of the trail, before it is sealed and chained.</summary>
/// <param name="Facts">The facts after the event, where it changed any.</param>
/// <param name="Words">The words that the event brought, where it brought any; null members leave the record's as they are.</param>
public sealed record HazardEvent(HazardEventKind Kind, DateTimeOffset At, Actor Actor, HazardFacts? Facts, HazardWords? Words);

/// <summary>How a person stands to a unit of the tree.</summary>
public enum Reach
{
    /// <summary>Outside: may do nothing to it as staff.</summary>
    None,

    /// <summary>Of that very unit.</summary>
    Own,

    /// <summary>Of a unit above.</summary>
    Above,
}
