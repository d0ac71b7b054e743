namespace HazardBot.Dialogs.Texts;

/// <summary>What the reporter hears of a report, and what is said to the answer.</summary>
public static class NewsTexts
{
    public static readonly Line Accepted = new("您报的{what}，有人接手了，正在核实。", "Your report {what}: somebody has taken it on and is checking it.");
    public static readonly Line Assigned = new("您报的{what}，定了人去改，要求{date}前改好。", "Your report {what}: somebody is in charge of it, to be put right by {date}.");
    public static readonly Line Extended = new("您报的{what}，改好的日子推到了{date}。", "Your report {what}: the day it is to be put right by has moved to {date}.");
    public static readonly Line Closed = new("您报的{what}，说是改好了，复查也过了。", "Your report {what}: it is said to be put right, and was checked.");
    public static readonly Line Unfounded = new("您报的{what}，去看过了，没有发现您说的情况。", "Your report {what}: somebody looked and didn't find what you described.");
    public static readonly Line Merged = new("您报的{what}，和{into}是同一件，合在一起办。", "Your report {what}: it is the same as {into}; both are handled together.");
    public static readonly Line Referred = new("您报的{what}，转给{department}了，这事归他们管。", "Your report {what}: {department} is in charge of this; it was passed on there.");
    public static readonly Line HandedOn = new("您报的{what}，转给{unit}去看了。", "Your report {what}: it was handed on to {unit}.");
    public static readonly Line Void = new("您报的{what}，作废了。", "Your report {what}: it is no longer valid.");

    public static readonly Line Reason = new("原因：{reason}", "Why: {reason}");
    public static readonly Line Outcome = new("复查情况：{outcome}", "What the check found: {outcome}");
    public static readonly Line Done = new("怎么改的：{outcome}", "What was done: {outcome}");
    public static readonly Line SeePhotos = new("整改后的照片在下面。", "The photo after the repair is below.");
    public static readonly Line Before = new("整改前", "Before");
    public static readonly Line After = new("整改后", "After");
    public static readonly Line IsItFixed = new("您看是好了吗？没好就点“没修好”，会重新打开再办。", "Is it really fixed? If not, tap “Not fixed” and it is opened again.");
    public static readonly Line HowToObject = new("不认可就点“危险还在”，或者直接说，会重新打开。", "If you disagree, tap “Still there” or just say so, and it is opened again.");
    public static readonly Line HowToObjectToVoid = new("危险还在的话，直接告诉我，我记成新的一件。", "If the danger is still there, tell me and I'll take it as a new report.");

    public static readonly Line HowToObjectToDelay = new("等不了就点“等不了”，我转告去办的人。", "If it can't wait, tap “Can't wait” and I'll pass that on.");
    public static readonly Line CantWait = new("等不了", "Can't wait");
    public static readonly Line CantWaitNoted = new("记下了，您等不了，去办{number}的人会看到。要是现在有危险，请先打{police}。", "Noted with {number}: you say it can't wait; whoever deals with it will see that. If there is danger now, call {police} first.");

    public static readonly Line Fixed = new("修好了", "Fixed");
    public static readonly Line NotFixed = new("没修好", "Not fixed");
    public static readonly Line StillThere = new("危险还在", "Still there");

    public static readonly Line FixedNoted = new("谢谢您告诉我，{number}记上了您确认修好。", "Thank you for telling me. It is noted with {number} that you find it fixed.");
    public static readonly Line Reopened = new("记下了，{number}重新打开，交给负责的人再看。您的话附在后面。", "Noted: {number} is open again for those in charge to look at, with your words.");
    public static readonly Line WhichOne = new("您说的是哪一件？", "Which one do you mean?");
    public static readonly Line AsItStands = new("{number}现在是：{status}。", "{number} now: {status}.");
    public static readonly Line OldCard = new("这张卡片之后又有变化，现在是这样：", "Things have changed since that card. This is how it stands:");
}
