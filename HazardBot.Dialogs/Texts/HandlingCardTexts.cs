namespace HazardBot.Dialogs.Texts;

/// <summary>A hazard as it is put before the person who has to act on it.</summary>
public static class HandlingCardTexts
{
    public static readonly Line Reported = new("{date}报的", "reported on {date}");
    public static readonly Line Since = new("{when}起", "since {when}");
    public static readonly Line Urgent = new("紧急", "urgent");
    public static readonly Line Major = new("重大", "major");
    public static readonly Line Comma = new("，", ", ");
    public static readonly Line DayOfWeek = new("{day}（{weekday}）", "{weekday} {day}");
    public static readonly Line Weekdays = new("周日,周一,周二,周三,周四,周五,周六", "Sun,Mon,Tue,Wed,Thu,Fri,Sat");
    public static readonly Line AcceptSometime = new("等您受理。", "Waits for you to take it on.");
    public static readonly Line Accept = new("等您受理，{date}前。", "Waits for you to take it on, by {date}.");
    public static readonly Line Responsibility = new("已受理，还没定谁负责、怎么改、哪天前。", "Taken on; nobody is in charge yet, and no measure or deadline is set.");
    public static readonly Line PutRight = new("{owner}负责：{measure}，{due}前。", "{owner}: {measure}, by {due}.");
    public static readonly Line Check = new("说改好了（{owner}：{measure}），等复查。", "Said to be done ({owner}: {measure}); waits for the check.");
    public static readonly Line Decide = new("{owner}申请从{due}延到{later}。", "{owner} asks for more time, from {due} to {later}.");
    public static readonly Line Because = new("原因：{words}", "Why: {words}");
    public static readonly Line ReporterSaid = new("报告人说：“{words}”", "The reporter says: “{words}”");
    public static readonly Line Noted = new("补充：{words}", "Added: {words}");
    public static readonly Line Stands = new("现在：{status}。", "Now: {status}.");
    public static readonly Line NotFound = new("没找到{number}，或者它不在您的范围。", "I can't find {number}, or it is outside your part.");
    public static readonly Line Gone = new("这条不在您的范围里了，什么也没改。", "That one is no longer in your part; nothing was changed.");
    public static readonly Line NoSuchLine = new("刚才的单子里没有第{line}条。", "The last list has no number {line}.");
    public static readonly Line NothingFits = new("现在没有能这样办的记录。发台账编号给我也行。", "Nothing of yours can be handled that way now. You can send me a ledger number.");
}
