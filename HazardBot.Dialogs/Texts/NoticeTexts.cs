namespace HazardBot.Dialogs.Texts;

/// <summary>What goes by mail and SMS: that there is something, and where to look. Never what.</summary>
public static class NoticeTexts
{
    public static readonly Line AlertSubject = new("紧急：有人可能有生命危险", "Urgent: somebody's life may be in danger");
    public static readonly Line Alert = new(
        "紧急：有人可能有生命危险，在等您看。请马上打开{where}。机器人没有报警。",
        "Urgent: somebody's life may be in danger and you are waited for. Please open {where} now. The bot has called nobody.");
    public static readonly Line AlertOutside = new(
        "紧急：可能有人有生命危险，登记的值班人都没有回话。请马上联系{unit}。机器人没有报警。",
        "Urgent: somebody's life may be in danger, and nobody registered on duty has answered. Please contact {unit} now. The bot has called nobody.");
    public static readonly Line ReminderSubject = new("校园安全：有事等您处理", "Campus safety: something waits for you");
    public static readonly Line Digest = new("校园安全：今天有事等您处理，请打开{where}看。", "Campus safety: something waits for you today. Please look in {where}.");
    public static readonly Line Nudge = new("校园安全：有人在催您手上的一件事，请打开{where}看。", "Campus safety: somebody asks about something in your hands. Please look in {where}.");
    public static readonly Line Sweep = new("校园安全：您单位这周的排查还没报，请打开{where}回复。", "Campus safety: this week's sweep of your unit isn't filed. Please answer in {where}.");
    public static readonly Line InTheChat = new("您跟机器人的聊天", "your chat with the bot");
    public static readonly Line UnitWithPhone = new("{unit}（{phone}）", "{unit} ({phone})");

    public static readonly Line SettingWrong = new(
        "{value} 缺失或不对，写法见 docs/settings.zh-CN.md。",
        "{value} is missing or wrong; docs/settings.md tells how to write it.");
}
