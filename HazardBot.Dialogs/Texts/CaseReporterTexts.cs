using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to who told something confidential, afterwards.</summary>
public static class CaseReporterTexts
{
    public static readonly Line News = new("您关心的事有消息了。方便的时候，在这里回“有消息吗”来看。", "There is news on what you asked about. When it suits you, ask here “any news?”.");
    public static readonly Line Stands = new("{date}说的那件事：{status}。", "What you told me on {date}: {status}.");
    public static readonly Line InvestigatedBy = new("最晚{date}前要查清楚。", "It has to be found out by {date}.");
    public static readonly Line SomebodyAsks = new("管这件事的人想问一句，他不知道您是谁：", "Whoever deals with it would like to ask, not knowing who you are:");
    public static readonly Line HowToAnswer = new("想答就直接说，不想答就说“跳过”。", "Just answer here, or say “skip”.");
    public static readonly Line HowToAppeal = new("觉得不对，说“不服，因为……”，会换上一级的人重新看。", "If you disagree, say “I disagree because …” and the level above will look again.");
    public static readonly Line Answered = new("记下了，管这件事的人会看到。他还是不知道您是谁。", "Noted. Whoever deals with it will see it, still not knowing who you are.");
    public static readonly Line Added = new("补充记下了，管这件事的人会看到。", "Added. Whoever deals with it will see it.");
    public static readonly Line AddedInDanger = new("补充记下了，管这件事的人会看到。还有危险就现在打{police}，我没有替您报警。", "Added; whoever deals with it will see it. If there is danger again, call {police} now; I have not called anyone.");
    public static readonly Line Corrected = new("记下了：您要更正的话已经附上，管这件事的人会看到。", "Noted: your correction stands with it now, and whoever deals with it will see it.");
    public static readonly Line Appealed = new("记下了，会换上一级的人重新看。", "Noted. Somebody of the level above will look again.");
    public static readonly Line NotYet = new("这件事还没有定，现在不用申诉。想补充直接说“补充……”。", "Nothing has been decided yet, so there is nothing to appeal. To add something say “to add …”.");
    public static readonly Line AlreadyEnded = new("这件事已经结束了，不能再改。又发生了就直接告诉我，我记成新的一件。", "This has ended and can't be changed. If it happens again just tell me, and I'll take it as a new report.");

    public static readonly Line Withdrawn = new(
        "好，撤回了，不会再往下查。看过的人也得保密，这里没有您的名字。怕被为难可以打{citizen}说说；想连记录一起删，说“删掉”。",
        "All right, it's taken back and nobody looks further. Whoever has read it must keep it to themselves, and your name isn't here. If you fear trouble you can call {citizen}; to have it erased too, say “delete it”.");

    public static readonly Line HasToStay = new(
        "知道了，您不想报了，已经记下。这件事关系到孩子的安全，得有人看一下，没法整个撤掉。看的人不知道您是谁；怕孩子被为难，可以打{citizen}说说。想让我忘掉您是谁，说“删掉”。",
        "I understand: you'd rather not. That is noted. It is about a child's safety, so somebody has to look and it can't go altogether. They don't know who you are; if you fear for your child you can call {citizen}. To make me forget who you are, say “delete it”.");

    public static readonly Line Held = new(
        "{date}您说的这件，我这里存着：\n您写的：{words}\n还有怎么处理的记录、回执号、回复您用的地址，都加密存着。能看您写的只有{unit}指定的{count}个人，他们看不到您的账号。\n要改说“更正……”，要删说“删掉”。",
        "Of what you told me on {date} I keep:\nYour words: {words}\nWhat was done about it, your receipt and the address I answer you at, all encrypted. Your words can be read only by {count} people named at {unit}; they don't see your account.\nTo change it say “correction …”, to erase it “delete it”.");

    public static readonly Line HeldLater = new("您后来说的：{words}", "What you said later: {words}");

    public static readonly Line HeldAlertOnly = new(
        "您没有交过报告。您说有危险时的话和回复您用的地址，加密存着，别人看不到。{kept}\n要现在就删，说“删掉”。",
        "You have sent no report. What you said of a danger, and the address I answer you at, are kept encrypted; nobody reads them. {kept}\nTo erase it now say “delete it”.");

    public static readonly Line AlertErased = new(
        "删了。您说有危险时的话、怎么找到您，几分钟内都会销毁。",
        "Erased. What you said of the danger and how to reach you are destroyed within minutes.");

    public static readonly Line AlertStays = new(
        "只有报危险的消息还没人回话，先不删，{days}天后销毁。",
        "Only the message about the danger has no answer yet; it stays for now and is destroyed after {days} days.");

    public static readonly Line EraseYes = new("删掉", "Delete it");
    public static readonly Line EraseNo = new("先留着", "Keep it");
    public static readonly Line NotErased = new("好，先留着，什么也没删。", "All right, nothing was erased.");
    public static readonly Line Erased = new("删了。您写的、回执号、怎么找到您，几分钟内都会销毁，谁也打不开了。", "Erased. Your words, the receipt and how to reach you are destroyed within minutes; nobody can open them any more.");

    public static readonly Line ForgottenOnly = new(
        "您是谁、怎么找到您、回执号和这里的聊天，几分钟内都会销毁。您写的那些已经有人在查，得留到查完，到期也会销毁。以后我没法再告诉您消息。",
        "Who you are, how to reach you, the receipt and this chat are destroyed within minutes. What you wrote is being looked into; it has to stay until that is done, and is destroyed when its time is up. I can't tell you news any more.");

    private static readonly Line[] Statuses =
    [
        new("已经交到，还没有人看", "it was passed on, nobody has looked at it yet"),
        new("有人看过了，先确认孩子安全", "somebody has looked at it and made sure the child is safe"),
        new("正在了解情况", "they are finding out what happened"),
        new("了解完了，正在商量怎么定", "they have found out and are deciding"),
        new("查过了，确有其事", "they found that it happened"),
        new("查过了，没有认定", "they looked into it and did not find it so"),
        new("查过了，证据还不够", "they looked into it; the evidence isn't enough"),
        new("正在处理", "it is being dealt with"),
        new("处理过了，还在跟着看", "it was dealt with and they keep looking after it"),
        new("办完了", "it is done"),
        new("换上一级的人在重新看", "the level above is looking again"),
        new("您撤回了", "you took it back"),
        new("按公开的隐患在办", "it is dealt with in the open ledger"),
        new("已经删除", "it is erased"),
    ];

    public static Line ForReporter(this CaseStatus status, CaseKind kind) =>
        status == CaseStatus.Established && kind == CaseKind.Bullying ? EstablishedBullying
        : status == CaseStatus.Safe && kind.IsAboutNoChild() ? Looked
        : Statuses[(int)status];

    private static readonly Line Looked = new("有人看过了", "somebody has looked at it");

    private static readonly Line EstablishedBullying = new("查过了，认定是欺凌", "they found that it was bullying");
}
