namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to who deals with a case. Nobody is called a bully before it is found: 涉事学生.</summary>
public static class CaseWorkTexts
{
    public static readonly Line Waiting = new("有一件保密件等您：{line}。回“{number}”打开。", "A confidential case waits for you: {line}. Reply “{number}” to open it.");
    public static readonly Line DigestHead = new("保密件：", "Confidential cases:");
    public static readonly Line NumberAndDay = new("{number}，{day}前", "{number}, by {day}");
    public static readonly Line NumberAndPast = new("{number}，{day}已到期", "{number}, was due {day}");
    public static readonly Line ListHead = new("您名下的保密件：", "Your confidential cases:");
    public static readonly Line Item = new("{line}，{status}", "{line}: {status}");
    public static readonly Line HowToOpen = new("回编号打开一件。", "Reply with a number to open one.");
    public static readonly Line None = new("您名下没有保密件。", "You have no confidential cases.");
    public static readonly Line NotFound = new("没有找到{number}。", "I can't find {number}.");
    public static readonly Line Gone = new("没有找到这一件。", "I can't find that one.");
    public static readonly Line Stale = new("这一件刚有变化，现在是这样：", "It has just changed. This is how it is now:");
    public static readonly Line Dropped = new("好，这一步先不做。", "All right, we leave that step.");
    public static readonly Line Stands = new("{number}：{status}。", "{number}: {status}.");
    public static readonly Line SafeBy = new("请在{when}前确认孩子安全。", "Please make sure by {when} that the child is safe.");
    public static readonly Line LookBy = new("请在{when}前看过。", "Please look at it by {when}.");
    public static readonly Line InvestigateBy = new("{when}前要查完（自发现起10日）。", "The investigation ends by {when} (ten days from discovery).");
    public static readonly Line ReviewBy = new("{when}前复查完。", "The review ends by {when}.");
    public static readonly Line StepBy = new("下一步请在{when}前。", "Next step by {when}, please.");
    public static readonly Line NameIsOpen = new("名字“{name}”指谁还没定。定了说“名字 {name} 是某某”，或“名字 {name} 都不是”。", "Whom “{name}” means isn't settled. Say “name {name} is …” or “name {name}: nobody”.");

    public static readonly Line Purpose = new("为什么看{number}？每次看都会记下。", "Why do you read {number}? Each read is logged.");
    public static readonly Line ForSafety = new("核实安全", "Make sure of safety");
    public static readonly Line ForInvestigation = new("调查", "Investigate");
    public static readonly Line ForDecision = new("认定处置", "Find and act");
    public static readonly Line ForSupport = new("跟踪帮扶", "Follow up");

    public static readonly Line ContentHead = new("{number}，只给您看，别转发、别截图：", "{number}, for you alone; don't forward or copy it:");
    public static readonly Line OtherSchool = new("另一所学校", "Other school");
    public static readonly Line Involved = new("涉事学生", "Pupils involved");
    public static readonly Line Investigation = new("调查情况", "Investigation");
    public static readonly Line Finding = new("认定理由", "Why it was found so");
    public static readonly Line Acts = new("行为", "Acts");
    public static readonly Line Measures = new("处置", "Measures");
    public static readonly Line Support = new("帮扶", "Support");
    public static readonly Line Noted = new("记录", "Note");
    public static readonly Line Asked = new("问", "Asked");
    public static readonly Line Answered = new("答", "Answered");
    public static readonly Line Corrected = new("更正", "Correction");
    public static readonly Line Appealed = new("申诉", "Appeal");
    public static readonly Line PoliceNote = new("报公安", "Police");
    public static readonly Line Mind = new("认定前一律称“涉事学生”。别让孩子反复讲。", "Until it is found say “pupils involved”. Don't make the child tell it again.");

    public static readonly Line DoRead = new("看内容", "Read it");
    public static readonly Line DoSafe = new("已核安全", "Child is safe");
    public static readonly Line DoLooked = new("已看过", "Looked at");
    public static readonly Line DoPolice = new("已报公安", "Reported to the police");
    public static readonly Line DoRecuse = new("我要回避", "Recuse myself");
    public static readonly Line DoStart = new("开始调查", "Start investigation");
    public static readonly Line DoAsk = new("问举报人", "Ask the reporter");
    public static readonly Line DoEnd = new("调查完了", "Investigated");
    public static readonly Line DoEstablished = new("构成", "Established");
    public static readonly Line DoNotEstablished = new("不构成", "Not established");
    public static readonly Line DoUnproven = new("证据不足", "Unproven");
    public static readonly Line DoHandle = new("处置", "Act on it");
    public static readonly Line DoFollowUp = new("跟踪帮扶", "Follow up");
    public static readonly Line DoClose = new("结案", "Close");

    public static readonly Line HowSafe = new("怎么核实的？现在安全吗？说一句。", "How did you make sure, and is it safe now? One sentence.");
    public static readonly Line WhatFound = new("调查到什么？说一句，称“涉事学生”。", "What did you find out? Say “pupils involved”.");
    public static readonly Line WhichActs = new("属于哪几种：身体、言语、财物、排斥孤立、网络？连同理由一起说。", "Which kinds: physical, verbal, property, exclusion, online? With the reason.");
    public static readonly Line WhyFound = new("理由是什么？说一句。", "What is the reason? One sentence.");
    public static readonly Line WhichMeasures = new("怎么处置？说一句。", "Which measures? One sentence.");
    public static readonly Line WhichSupport = new("怎么帮扶、下次什么时候看？", "Which support, and when is the next look?");
    public static readonly Line WhyClosed = new("结案情况？说一句。", "How did it end? One sentence.");
    public static readonly Line WhatToAsk = new("想问什么？只问一件，别让他重讲经过。", "What would you like to ask? One thing; don't make them tell it again.");
    public static readonly Line WhomToAssign = new("加上谁？说全名。", "Who is to be added? Full name, please.");
    public static readonly Line WhoIsMeant = new("指的是谁？说全名，或者说“都不是”。", "Who is meant? Full name, or “nobody”.");
    public static readonly Line WhichOther = new("还涉及哪所学校？", "Which other school is concerned?");
    public static readonly Line WhatMayBeOpen = new("公开台账里写什么？只写危险本身，不写人。", "What may the open ledger say? The danger only, no persons.");
    public static readonly Line WhatToNote = new("记什么？说一句。", "What shall I note? One sentence.");

    public static readonly Line Moved = new("{number}转成保密件了，公开台账里不再有它。", "{number} is a confidential case now and is no longer in the open ledger.");
    public static readonly Line Done = new("记下了。", "Noted.");
    public static readonly Line AskedReporter = new("问出去了，他不知道您是谁，您也不知道他是谁。", "Asked. They don't know who you are, nor you who they are.");
    public static readonly Line NoteTaken = new("记在这一件里了。", "It stands in the case now.");
    public static readonly Line AssignedNow = new("加上了，他能看到这一件了。", "Added; they can see it now.");
    public static readonly Line PoliceTaken = new("报公安的时间记下了。", "The time of the report to the police is logged.");
    public static readonly Line Proposed = new("记下了。要另一个人说“同意转公开”才会转。", "Noted. It moves when another person says “agree to open”.");
    public static readonly Line NameSettled = new("定下了。", "Settled.");
    public static readonly Line NoLongerYours = new("好，{number}转给别人了，您不会再看到它。", "All right, {number} goes to others; you won't see it any more.");
}
