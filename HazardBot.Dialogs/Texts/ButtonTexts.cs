namespace HazardBot.Dialogs.Texts;

/// <summary>What stands on buttons; typing it does the same.</summary>
public static class ButtonTexts
{
    public static readonly Line Submit = new("是，提交", "Yes, send it");
    public static readonly Line Change = new("改一下", "Change something");
    public static readonly Line Add = new("再加一件", "Add another");
    public static readonly Line Cancel = new("不报了", "Don't report");
    public static readonly Line Skip = new("跳过", "Skip");
    public static readonly Line Resume = new("继续", "Go on");
    public static readonly Line Restart = new("重新说", "Start over");
    public static readonly Line NoneOfThese = new("都不是", "None of these");
    public static readonly Line DontKnow = new("不知道", "I don't know");
    public static readonly Line Yes = new("有", "Yes");
    public static readonly Line No = new("没有", "No");
    public static readonly Line Report = new("报一件危险", "Report a danger");
    public static readonly Line Status = new("查进展", "How does it stand?");
    public static readonly Line Numbers = new("紧急电话", "Emergency numbers");
    public static readonly Line ShowReceipt = new("再看回执号", "Show my receipt");
}
