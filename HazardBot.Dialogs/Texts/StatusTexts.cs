using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Texts;

/// <summary>Where a hazard stands, said to the person who reported it.</summary>
public static class StatusTexts
{
    public static readonly Line Submitted = new("等待受理", "waiting for somebody to take it on");
    public static readonly Line Unfounded = new("去看过了，没有发现您说的情况", "checked; what you described wasn't found");
    public static readonly Line Merged = new("别人也报过这件，两件合在一起办", "somebody else reported it too; both are handled together");
    public static readonly Line Referred = new("转给了管这件事的部门", "passed on to the department in charge of it");
    public static readonly Line Assigned = new("定了谁来改，还没动手", "somebody has been put in charge; work hasn't begun");
    public static readonly Line InProgress = new("正在改", "being put right");
    public static readonly Line AwaitingCheck = new("说是改好了，等人复查", "said to be put right; waiting for a check");
    public static readonly Line CheckFailed = new("复查没过，还要再改", "failed the check; has to be done again");
    public static readonly Line ExtensionAsked = new("申请晚几天，等批准", "more time was asked for; waiting for approval");
    public static readonly Line Closed = new("改好了，复查也过了", "put right, and checked");
    public static readonly Line Void = new("已作废", "no longer valid");

    public static readonly Line Moved = new("按保密的事在办", "dealt with in confidence");

    private static readonly Line[] Labels =
    [
        Submitted, Unfounded, Merged, Referred, Assigned, InProgress,
        AwaitingCheck, CheckFailed, ExtensionAsked, Closed, Void, Moved,
    ];

    public static Line Label(this HazardStatus status) => Labels[(int)status];
}
