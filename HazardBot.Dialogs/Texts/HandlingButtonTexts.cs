namespace HazardBot.Dialogs.Texts;

/// <summary>What stands on the buttons of staff; typing it does the same.</summary>
public static class HandlingButtonTexts
{
    public static readonly Line Accept = new("受理", "Accept");
    public static readonly Line Reject = new("不属实", "Unfounded");
    public static readonly Line HandOn = new("转办", "Hand on");
    public static readonly Line Merge = new("并入", "Merge");
    public static readonly Line Done = new("已整改", "Done");
    public static readonly Line Extend = new("延期", "More time");
    public static readonly Line Pass = new("复查合格", "Passed");
    public static readonly Line Fail = new("不合格", "Failed");
    public static readonly Line Grant = new("同意", "Approve");
    public static readonly Line Refuse = new("不同意", "Refuse");
    public static readonly Line AskReporter = new("问报告人", "Ask the reporter");
    public static readonly Line VoidSure = new("确定作废", "Make it void");
    public static readonly Line Leave = new("不作废", "Leave it");
    public static readonly Line OnlyName = new("都不是", "None of these");
}
