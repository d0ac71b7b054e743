namespace HazardBot.Dialogs.Texts;

/// <summary>What is said about which chats belong to a member of staff.</summary>
public static class BindingTexts
{
    public static readonly Line Bound = new(
        "您好，{name}（{unit} {role}）。这个聊天以后会收到要您处理的隐患，每天最多一次汇总，说“提醒时间”可以换钟点。说“我的绑定”看您在哪些聊天里，说“解绑”就停。",
        "Hello {name} ({unit}, {role}). This chat will get the hazards you have to deal with, and one summary a day at most; say “reminder time” to choose its hour. Say “my chats” to see where you are known, “unbind” to stop.");

    public static readonly Line WrongCode = new(
        "这个绑定码用不了。请对一遍有没有看错；也可能已经用过或过期，请您的负责人再给一个。",
        "This code doesn't work. Please compare it once more; it may be used up or too old, then ask whoever gave it for a new one.");

    public static readonly Line WrongLength = new("绑定码是10位字母和数字，您发的是{count}位。请再看一眼。", "A code has 10 letters and digits; yours has {count}. Please look again.");
    public static readonly Line TooMany = new("试错太多次了，为了安全先停一停，过一个小时再试。", "That was wrong too often. To keep codes safe, please try again in an hour.");
    public static readonly Line HowToBind = new("工作人员把绑定码发给我就行，比如“绑定 ABCDE 12345”。绑定码向您单位的负责人要。", "If you are staff, send me your code, like “bind ABCDE 12345”. The head of your unit can give you one.");
    public static readonly Line NotInGroup = new("群里不能绑定，大家都看得到。请单独和我聊天，再发绑定码；这个码被人看到了，最好换一个。", "I can't bind in a group, where everyone reads along. Send the code to me alone; as others saw this one, better ask for a new one.");

    public static readonly Line Head = new("您绑定了{count}个聊天：", "You are known in {count} chats:");
    public static readonly Line HeadOne = new("您只绑定了一个聊天：", "You are known in one chat:");
    public static readonly Line One = new("{number}. {channel}，{date}绑定，{used}用过", "{number}. {channel}, bound on {date}, used on {used}");
    public static readonly Line OneHere = new("{number}. {channel}（就是这里），{date}绑定", "{number}. {channel} (this chat), bound on {date}");
    public static readonly Line NotBound = new("这个聊天没有绑定工作人员。", "This chat is bound to nobody on the staff.");

    public static readonly Line UnboundHere = new("好，这个聊天解绑了，不会再收到工作消息。要再绑定，请负责人给一个新的绑定码。", "Done: this chat is no longer bound and gets no more work messages. For binding it again you need a new code.");
    public static readonly Line UnboundThere = new("好，{channel}的那个聊天解绑了。", "Done: the chat on {channel} is no longer bound.");
    public static readonly Line AlreadyEnded = new("那个聊天已经解绑了。", "That chat is no longer bound already.");
    public static readonly Line Unbind = new("解绑{number}", "Unbind {number}");

    public static readonly Line LostIdle = new("这个网页太久没人用，已经自动解绑。要继续处理工作，请再用一个绑定码。", "Nobody used this page for long, so it is no longer bound. To go on with work, please use a new code.");
    public static readonly Line LostLeft = new("名册上已经没有您，这个聊天不再绑定。有疑问请问您单位的负责人。", "You are no longer in the register, so this chat is no longer bound. Please ask the head of your unit.");
    public static readonly Line LostElse = new("这个聊天已经解绑，不再按工作人员对待。要再绑定，请负责人给一个新的绑定码。", "This chat is no longer bound, so I no longer treat you as staff here. For binding it again you need a new code.");
}
