namespace HazardBot.Dialogs.Texts;

/// <summary>What the bot says without being asked.</summary>
public static class ReminderTexts
{
    public static readonly Line Morning = new("早上好，今天有 {count} 件事等您：", "Good morning. {count} things wait for you today:");
    public static readonly Line Overdue = new("🔴 已过期", "🔴 Overdue");
    public static readonly Line Soon = new("🟡 快到期", "🟡 Due soon");
    public static readonly Line ToAccept = new("等您受理", "To take on");
    public static readonly Line ToCheck = new("等您复查", "To check");
    public static readonly Line ToDecide = new("等您批延期", "Extensions to decide");
    public static readonly Line Above = new("下级已过期", "Overdue below you");
    public static readonly Line Item = new("{line} {number} {about} {when}", "{line} {number} {about} {when}");
    public static readonly Line AboveItem = new("{number} {about} {when}，现在在 {holder} 手里", "{number} {about} {when}, now with {holder}");
    public static readonly Line DueToday = new("今天到期", "due today");
    public static readonly Line DueTomorrow = new("明天到期", "due tomorrow");
    public static readonly Line DueOn = new("{day}到期", "due {day}");
    public static readonly Line OverdueSince = new("{day}已到期", "was due {day}");
    public static readonly Line More = new("还有 {count} 件，发“待办”看。", "{count} more; send “待办” to see them.");
    public static readonly Line How = new("回复 1 已整改 / 1 延期 / 1 转办", "Reply 1 done / 1 extend / 1 hand on");
    public static readonly Line Task = new("有一件事等您：", "Something waits for you:");
    public static readonly Line Nudge = new("有人在催这件事：", "Somebody asks how this is going:");
    public static readonly Line Alert = new("⚠️ 有人报告了可能危及生命的情况，请马上看：\n{number} {about}", "⚠️ Somebody reports what may be a danger to life. Look at it now:\n{number} {about}");
    public static readonly Line AlertUnplaced = new("⚠️ 有人报告了可能危及生命的情况，还不知道在哪里。", "⚠️ Somebody reports what may be a danger to life; the place isn't known yet.");
    public static readonly Line Sweep = new("{unit} 这周的排查还没报。没有发现问题，就回复“零排查”。", "This week's sweep of {unit} isn't filed yet. If nothing was found, reply “零排查”.");
    public static readonly Line Left = new("{name}已离岗，转到您手上：{numbers}", "{name} has left; now yours: {numbers}");
    public static readonly Line AndMore = new("{numbers}等{count}件", "{numbers} and others, {count} in all");
    public static readonly Line HourNow = new("现在每天{hour}点给您发汇总。想改到几点？6点到20点的整点都行。", "Your summary comes at {hour}:00 now. Which hour would you like, from 6 to 20?");
    public static readonly Line HourWhole = new("只能选整点。要哪个？", "It has to be a full hour. Which one?");
    public static readonly Line HourOutside = new("只能在6点到20点之间选。要几点？", "It has to be between 6:00 and 20:00. Which hour?");
    public static readonly Line HourSet = new("好，以后每天{hour}点给您发汇总，没有事就不打扰。", "All right: your summary comes at {hour}:00 from now on, and nothing when there is nothing to do.");
    public static readonly Line HourButton = new("{hour}点提醒我", "Remind me at {hour}");
}
