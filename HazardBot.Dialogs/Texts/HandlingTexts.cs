namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to staff who deal with a hazard: what was done, in one line.</summary>
public static class HandlingTexts
{
    public static readonly Line Accepted = new("{number}受理了。", "{number} taken on.");
    public static readonly Line Assigned = new("{number}：{owner}负责，{measure}，{due}前改好。", "{number}: {owner} is in charge; {measure}; by {due}.");
    public static readonly Line AssignedTimed = new("这期间{guard}盯着：{interim}。", "Meanwhile {guard} keeps watch: {interim}.");
    public static readonly Line Correctable = new("哪里不对直接说，比如“不对，是下周五”。", "If something is wrong just say so, like “no, next Friday”.");
    public static readonly Line OwnerUnlisted = new("名册里没有{owner}，收不到我的提醒，请您转告。", "{owner} isn't in the register and gets no reminders from me; please tell them.");
    public static readonly Line Changed = new("改了。{line}", "Changed. {line}");
    public static readonly Line Major = new("{number}定为重大隐患。", "{number} is rated a major hazard.");
    public static readonly Line General = new("{number}定为一般隐患。", "{number} is rated a general hazard.");
    public static readonly Line Started = new("{number}记为整改中。", "{number} is being put right.");
    public static readonly Line Done = new("{number}记下了：已整改，等{checker}复查。", "{number} noted as done; {checker} will check it.");
    public static readonly Line DoneNobody = new("{number}记下了：已整改，等人复查。", "{number} noted as done; it waits for a check.");
    public static readonly Line DonePhoto = new("有照片的话，10分钟内发来，我放到一起。", "If you have a photo, send it within 10 minutes and I'll add it.");
    public static readonly Line PhotoAdded = new("照片放到{number}里了。", "Photo added to {number}.");
    public static readonly Line ExtensionAsked = new("{number}申请延到{due}，等{decider}定。没批下来之前还是原来的期限。", "{number}: more time asked, until {due}; {decider} decides. Until then the old deadline stands.");
    public static readonly Line ExtensionAskedNobody = new("{number}申请延到{due}，等上级定。没批下来之前还是原来的期限。", "{number}: more time asked, until {due}. Until it is decided the old deadline stands.");
    public static readonly Line ExtensionGranted = new("{number}同意延到{due}。", "{number}: extended to {due}.");
    public static readonly Line ExtensionRefused = new("{number}不同意延期，还是{due}前改好。", "{number}: not extended; still due by {due}.");
    public static readonly Line Passed = new("{number}复查合格，销号了。", "{number} passed the check and is closed.");
    public static readonly Line Failed = new("{number}复查不合格，退回{owner}再改。", "{number} failed the check; back to {owner}.");
    public static readonly Line Rejected = new("{number}记为不属实。理由会告诉报告人。", "{number} is marked unfounded. The reporter will hear the reason.");
    public static readonly Line Merged = new("{number}并入{into}了。", "{number} is merged into {into}.");
    public static readonly Line Referred = new("{number}转给{department}了，会告诉报告人。打个电话盯着点更稳妥。", "{number} is referred to {department}; the reporter will hear. Better follow it up by phone.");
    public static readonly Line ReferralAsked = new("转到校外要由{officer}定，我已经把您的话交给他。", "Referring outside is up to {officer}; I have passed on your words.");
    public static readonly Line ReferralNote = new("请求转给{department}：{reason}", "Asks to refer it to {department}: {reason}");
    public static readonly Line Reassigned = new("{number}转给{owner}了，期限不变。", "{number} now goes to {owner}; the deadline stands.");
    public static readonly Line HandedOn = new("{number}转给{unit}了。", "{number} is handed on to {unit}.");
    public static readonly Line HandedUpFor = new("{target}不归您这边管，我交给{unit}，请他们转。", "{target} is outside your part; I've given it to {unit} to hand on.");
    public static readonly Line SentBack = new("{number}退回{unit}了。", "{number} went back to {unit}.");
    public static readonly Line Voided = new("{number}作废了，理由留在流转记录里。", "{number} is void; the reason stays on its trail.");
    public static readonly Line Nudged = new("催了{count}条，提醒发给：{people}。", "Nudged {count}; a reminder goes to {people}.");
    public static readonly Line NudgedMany = new("催了{count}条，提醒发给{people}等{more}人。", "Nudged {count}; reminders go to {people} and others, {more} in all.");
    public static readonly Line NudgedAlready = new("有{count}条今天催过了，没再催。", "{count} had been nudged today already.");
    public static readonly Line NudgedNobody = new("有{count}条找不到该催谁：名册里没有负责的人。", "For {count} the register has nobody to nudge.");
    public static readonly Line NudgedOwn = new("有{count}条在您自己手上，没催。", "{count} wait for you yourself.");
    public static readonly Line NothingToNudge = new("没有要催的：要么已经结束，要么不在您的范围。", "Nothing to nudge: ended, or outside your part.");
    public static readonly Line SweepFiled = new("{unit}{from}—{to}这一周零排查，记好了。", "{unit}, week {from}–{to}: nothing found. Filed.");
    public static readonly Line SweepFiledWith = new("{unit}{from}—{to}这一周排查发现{count}处，记好了。", "{unit}, week {from}–{to}: {count} found. Filed.");
    public static readonly Line SweepThere = new("{unit}{from}—{to}这一周已经有记录了：{state}。不用再报。", "{unit}, week {from}–{to} is filed already: {state}. Nothing more to do.");
    public static readonly Line SweepStateNothing = new("零排查", "nothing found");
    public static readonly Line SweepStateFound = new("发现{count}处", "{count} found");
    public static readonly Line SweepStatePaused = new("暂停", "paused");
    public static readonly Line SweepNotAsked = new("这一周不用您的单位报排查。", "No sweep is asked of your unit for that week.");
    public static readonly Line NoTasks = new("现在没有等您办的事。", "Nothing is waiting for you.");
    public static readonly Line TasksHead = new("等您办的{count}条：", "Waiting for you ({count}):");
    public static readonly Line TasksLine = new("{line}. {number} {about}：{status}", "{line}. {number} {about}: {status}");
    public static readonly Line TasksHow = new("回编号加一个词，比如“1 已整改”。", "Answer with the number and a word, like “1 done”.");
    public static readonly Line About = new("{number}：", "{number}: ");
    public static readonly Line NotDoneYet = new("知道了，期限还是{due}。要延期就说延到哪天、为什么。", "I see; it stays due on {due}. For more time say until when, and why.");
    public static readonly Line Dropped = new("好，没有改动。", "All right, nothing was changed.");
    public static readonly Line Stale = new("这张卡片是旧的，什么也没改。现在是这样：", "That card is old; nothing was changed. It now stands like this:");
    public static readonly Line LineNotUnderstood = new("第{line}条没看懂，请单独说。", "I didn't understand number {line}; please say it by itself.");
    public static readonly Line OnlyFirst = new("{number}还差一点，请单独说。", "{number} lacks something; please say it by itself.");
}
