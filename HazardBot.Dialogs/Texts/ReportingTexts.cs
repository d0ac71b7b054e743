namespace HazardBot.Dialogs.Texts;

/// <summary>What is said while a report is told, and when it is sent.</summary>
public static class ReportingTexts
{
    public static readonly Line Notice = new(
        "先说清楚：您写的先加密存着，7天没确认就删。确认后进台账，学校和教育局管安全的人能看到危险，看不到您的账号。您会得到一个16位回执号，用它查进展。回复您用的地址加密保存，到期销毁；不想留，提交前说“只要回执”。",
        "First, so you know: what you write is kept encrypted and deleted after 7 days unless you confirm it. Then it goes into the ledger, where the people in charge of safety at the school and the bureau see the danger, not your account. You get a 16-digit receipt to ask how it stands. The address I answer you at is kept encrypted and destroyed when its time is up; if you'd rather not leave it, say “receipt only” before you send.");

    public static readonly Line SummaryHead = new("我记下的：", "This is what I have:");
    public static readonly Line SummaryHeadSeveral = new("我记下的，一共{count}件：", "This is what I have, {count} in all:");
    public static readonly Line SummaryAgain = new("这句我没看懂。", "I didn't understand that.");
    public static readonly Line Changed = new("改好了：{field} {old} → {new}", "Changed: {field} {old} → {new}");
    public static readonly Line ChangedItem = new("改好了：第{number}件的{field} {old} → {new}", "Changed: {field} of number {number}, {old} → {new}");
    public static readonly Line NowSet = new("记下了：{field} {new}", "Noted: {field} {new}");
    public static readonly Line NotSaid = new("（没说）", "(not said)");
    public static readonly Line Removed = new("第{number}件去掉了。", "Number {number} is gone.");
    public static readonly Line RemovedLast = new("去掉了，现在一件也没有了。", "Gone; nothing is left.");
    public static readonly Line NoSuchItem = new("没有第{number}件，一共{count}件。", "There is no number {number}, only {count}.");
    public static readonly Line Added = new("加上了。", "Added.");
    public static readonly Line PhotosAdded = new("照片收到了。", "I have the photo.");
    public static readonly Line AttachmentUnreadable = new("有个附件我打不开，只能收照片。", "I couldn't take one attachment; photos only, please.");
    public static readonly Line VoiceUnheard = new("语音我还听不了，请打字告诉我，也可以发照片。", "I can't listen to voice messages yet; please type it, or send a photo.");
    public static readonly Line ReceiptOnly = new("好，只给回执，不留您的地址。有进展我没法告诉您，要凭回执号来查。", "All right, a receipt only; I won't keep your address. I can't tell you news, so please ask with the receipt.");
    public static readonly Line AnonymousNoted = new("放心，本来就不用留名字。", "Don't worry, no name is needed.");
    public static readonly Line Cancelled = new("好，不报了，刚才说的都删了。想说的时候随时来。", "All right, nothing is reported and what you told me is deleted. Come back whenever you like.");
    public static readonly Line Restarted = new("好，我们重新来，刚才的都删了。", "All right, we start over; what you told me is deleted.");
    public static readonly Line NothingToGoBackTo = new("已经是第一步了。", "This is the first step already.");
    public static readonly Line WentBack = new("好，退回上一步。", "All right, one step back.");
    public static readonly Line Skipped = new("好，不说也行。", "That's fine, we'll leave it.");
    public static readonly Line Paused = new("好，您先忙。说到这里的我存7天，回来接着说就行。", "Of course. I keep what you told me for 7 days; just go on when you're back.");
    public static readonly Line StaleCard = new("这张卡片是之前的，现在是这样：", "That card is from before. This is how it is now:");
    public static readonly Line StaleNothing = new("这张卡片是之前的，按了没有变化。", "That card is from before; nothing has changed.");
    public static readonly Line StillNoContent = new("我还不知道是什么危险。想说的时候直接告诉我就行。", "I still don't know what is dangerous. Just tell me whenever you like.");

    public static readonly Line Sent = new("交上去了，谢谢您。", "It's sent. Thank you.");
    public static readonly Line Receipt = new("回执号：{receipt}", "Receipt: {receipt}");
    public static readonly Line Number = new("台账编号：{number}", "Ledger number: {number}");
    public static readonly Line HowToAsk = new("想知道进展，把回执号发给我，或者在这里问“我报的事怎么样了”。", "To hear how it stands, send me the receipt, or ask here “how is my report doing?”.");
    public static readonly Line HowToAskReceiptOnly = new("请把回执号抄下来，只有凭它才能查进展。", "Please write the receipt down: it is the only way to ask how it stands.");
    public static readonly Line UnlistedSchool = new("学校还没对上，要由教育局的人核对。", "The school isn't clear yet; somebody at the bureau has to find out.");
    public static readonly Line StillInDanger = new("我没有替您报警。要是现在有危险，请先打{police}或{fire}。", "I have not called for help. If there is danger now, please call {police} or {fire} first.");
    public static readonly Line AlreadySent = new("这件已经交过了，没有重复交。", "This was sent already; nothing was sent twice.");
}
