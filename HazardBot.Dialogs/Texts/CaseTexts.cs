namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to who tells something confidential.</summary>
public static class CaseTexts
{
    public static readonly Line Thanks = new("谢谢您愿意告诉我。这不是您的错。", "Thank you for telling me. This is not your fault.");
    public static readonly Line ThanksClassmate = new("谢谢您替同学说出来，这很勇敢。", "Thank you for speaking up for somebody else; that is brave.");
    public static readonly Line ThanksParent = new("谢谢您告诉我。孩子受了委屈，换谁都会着急。", "Thank you for telling me. Your child was hurt; anybody would be upset.");
    public static readonly Line ThanksTeacher = new("谢谢您说出来。", "Thank you for speaking up.");

    public static readonly Line ThanksUpset = new("孩子受了这样的委屈，还没人管好，换谁都急。您说的我原样记下来。", "Your child was hurt like this and nobody has put it right; anybody would be upset. I take it down as you say it.");
    public static readonly Line Upset = new("您急，我明白。您说的我都原样记着。", "I understand that you are upset. I keep it all as you say it.");
    public static readonly Line WontKnow = new("他不会从我这里知道。{who}", "They won't learn it from me. {who}");

    public static readonly Line Notice = new(
        "先说清楚：这样的事单独加密存，只有指定来管的人能看，每看一次都要写明为什么看。不用留名字，看的人也看不到您的账号。7天没交就删掉，随时可以不报。回复您用的地址加密存着，到期销毁；不想留，就说“只要回执”。",
        "So you know: this is kept apart and encrypted. Only the people named to deal with it can read it, and each time they must say why. No name is needed, and they don't see your account. It is deleted after 7 days unless you send it; you can stop at any time. The address I answer you at is kept encrypted and destroyed when its time is up; if you'd rather not leave it, say “receipt only”.");

    public static readonly Line AndNow = new("记住了。", "I've got that.");
    public static readonly Line Heard = new("我听着呢。", "I'm listening.");
    public static readonly Line Added = new("加上了。", "Added.");
    public static readonly Line SchoolStaysOut = new("记住了，学校的人看不到。", "I'll keep it from everybody at the school.");
    public static readonly Line PersonStaysOut = new("记住了，{person}看不到，归他管的人也看不到。", "I'll keep it from {person} and from everybody under them.");
    public static readonly Line NotSafe = new("那先顾安全。正有危险，现在就打{police}；去有大人的地方。我没有替您报警。安全了再接着说，我都记着。", "Safety comes first. In danger right now, call {police}; go where grown-ups are. I have not called anyone. Go on here once it is safe; I keep it all.");
    public static readonly Line OnceSafe = new("安全了再接着说，我都记着。", "Go on here once it is safe; I keep it all.");
    public static readonly Line StillThere = new("我在，听着呢。还有危险就现在打{police}，我没有替您报警。安全了再接着说。", "I'm here, listening. If there is still danger, call {police} now; I have not called anyone. Go on here once it is safe.");
    public static readonly Line GladSafe = new("好，安全就好。", "Good, it matters most that it is safe now.");
    public static readonly Line ReceiptOnly = new("好，只给回执，不留回复您的地址。有消息要凭回执号来看。", "All right, a receipt only; I keep no address. To see news you'll need the receipt.");
    public static readonly Line ReceiptOnlySaid = new("只要回执", "receipt only");
    public static readonly Line NoName = new("不用留名字。看的人只看到您写的，看不到您是谁。写的时候别写自己的名字就行。", "No name is needed. They see what you wrote, not who you are; just don't write your own name.");
    public static readonly Line WhyAsked = new("问这个，是为了找到合适的人来管，也为了不让不该看的人看到。不想说可以跳过。", "I ask so that the right people deal with it and the wrong ones don't see it. You can skip it.");
    public static readonly Line HowLong = new("会先有人确认孩子安不安全；查清楚按规定不超过十天。结果怎样我说不准。", "First somebody makes sure the child is safe; finding out what happened may take ten days at most. I can't say how it will end.");
    public static readonly Line Keep = new("照片和聊天记录先自己留好，别删。我这里不收照片，刚才那张没有存。", "Keep pictures and messages yourself, don't delete them. I don't take pictures here; the one just now isn't kept.");

    public static readonly Line KeepPrivate = new(
        "这张照片我没有存，也请别再发：照片里的人可能会再受一次伤害。自己先留着，别删，别转给别人，交给警察就行。",
        "I haven't kept that picture, and please don't send such pictures: they can hurt the person in them again. Keep it, don't delete it, pass it to nobody but the police.");

    public static readonly Line Cancelled = new(
        "好，不报了，刚才说的都删了。什么时候想说都可以再来。正有危险打{police}，心里难受打{mind}。",
        "All right, nothing is reported and what you told me is deleted. Come back whenever you like. In danger call {police}; if it weighs on you call {mind}.");

    public static readonly Line Paused = new("好，您先忙。说到这里的我存7天，回来接着说就行。", "Of course. I keep what you told me for 7 days; just go on when you're back.");
    public static readonly Line Skipped = new("好，不说也行。", "That's fine, we'll leave it.");
    public static readonly Line WentBack = new("好，退回上一步。", "All right, one step back.");
    public static readonly Line StaleCard = new("这张卡片是之前的，现在是这样：", "That card is from before. This is how it is now:");
    public static readonly Line Help = new("想到什么就说什么，一次一句也行。说“就这些”我就不再问；说“不报了”我就全删掉。", "Just say what comes to mind. Say “that's all” and I'll stop asking; say “cancel” and I delete it all.");
    public static readonly Line JustSay = new("好，哪里不对直接说，我来改。", "All right, tell me what is wrong and I'll change it.");
    public static readonly Line Head = new("我记下的：", "This is what I have:");
    public static readonly Line OthersSee = new("能看到的只有{unit}的{people}，别人都看不到。", "Only {people} of {unit} can see it, nobody else.");
    public static readonly Line NotTheSchool = new("能看到的只有{unit}的{people}，学校的人看不到。", "Only {people} of {unit} can see it; nobody at the school can.");
    public static readonly Line OnDutyKnow = new("值班的人只知道有孩子可能有危险、在哪儿，不知道您说了什么。", "The person on duty knows only that a child may be in danger, and where; not what you said.");
    public static readonly Line NobodySees = new("这件事牵涉的人一直到最上面，这里没有合适的人能看。请直接找{outside}。", "This concerns people all the way to the top; nobody here may see it. Please go straight to {outside}.");
    public static readonly Line OutsideDefault = new("公安（{police}）或政务热线（{citizen}）", "the police ({police}) or the city's line ({citizen})");

    public static readonly Line Sent = new("交上去了。您说出来，做得对。", "It's sent. You did right to speak up.");
    public static readonly Line SentParent = new("交上去了，谢谢您。", "It's sent. Thank you.");
    public static readonly Line Receipt = new("回执号：{receipt}", "Receipt: {receipt}");
    public static readonly Line HowToAsk = new("想知道怎么样了，在这里问“有消息吗”。有消息时我只说一句，不提是什么事。", "To hear how it stands, ask here “any news?”. When there is news I'll say one line, without saying what it is about.");
    public static readonly Line HowToAskReceiptOnly = new("请把回执号记好，只有凭它才能看到消息。", "Please keep the receipt: it is the only way to see news.");
    public static readonly Line InDanger = new("要是又有危险，先打{police}，我没有替您报警。", "If there is danger again, call {police} first; I have not called anyone.");
    public static readonly Line TellAnAdult = new("也请告诉一个您信任的大人，您不用一个人扛着。", "Please also tell a grown-up you trust; you don't have to carry this alone.");
    public static readonly Line AlreadySent = new("这件已经交上去了，没有重复交。", "This was sent already; nothing was sent twice.");
    public static readonly Line Moved = new("好，从现在起这件事按保密的办：学校的人看不到了，已经看过的除外。想知道怎么样了，在这里问“有消息吗”。", "All right, from now on this is dealt with in confidence: nobody at the school sees it, but for those who already have. To hear how it stands, ask here “any news?”.");
    public static readonly Line RestNext = new("另外说到的危险，我接着记。", "Now the other danger you mentioned.");

    public static readonly Line Believe = new("我相信您。您不用讲细节，也不用发照片。", "I believe you. You don't have to tell any details or send pictures.");
    public static readonly Line WhatNext = new("{person}（{unit}）专门管这样的事。他会先看您安不安全，再跟您商量，不会让您当着别人讲。", "{person} ({unit}) deals with such things. They first see that you are safe, then talk with you; you won't have to tell it in front of others.");
    public static readonly Line Offered = new("不说也没关系，您随时可以回来。正有危险打{police}，心里难受打{mind}。", "It's all right not to. Come back any time. In danger call {police}; if it weighs on you call {mind}.");

    public static readonly Line MandatoryCard = new(
        "您有强制报告义务，现在就做三件事：\n1 打{police}报案；我没有替您打。\n2 告诉学校负责人，伤重先送医，打{medical}。\n3 别反复问孩子，别惊动可能伤害他的人，把看到的原样记下来。",
        "The law obliges you to report this. Three things, now:\n1 Call {police}; I have not called anyone.\n2 Tell the head of your school; if badly hurt, see a doctor first ({medical}).\n3 Don't question the child again and again, don't alert whoever may have done it, note what you saw.");

    public static readonly Line NineSituations = new(
        "要马上报案的九种：\n①隐私部位不正常的损伤\n②不满14岁女孩被性侵、怀孕、流产\n③14岁以上女孩因性侵怀孕、流产\n④身上多处伤、严重营养不良、意识不清，像是家暴、欺凌、虐待\n⑤自杀、自残、工伤、中毒等致伤残或死亡\n⑥被遗弃或长期没人照料\n⑦来源不明、失踪、被拐\n⑧被组织乞讨\n⑨其他严重伤害，或正面临危险",
        "Report at once in these nine cases:\n① unusual injury of private parts\n② a girl under 14 sexually abused, pregnant or miscarrying\n③ a girl over 14 pregnant or miscarrying through abuse\n④ many injuries, serious malnutrition or clouded consciousness that look like abuse or bullying\n⑤ suicide, self-harm, work injury or poisoning with injury or death\n⑥ abandoned or long uncared for\n⑦ of unknown origin, missing or abducted\n⑧ made to beg\n⑨ other serious harm, or facing it now");

    public static readonly Line PoliceLogged = new("记下了：{time}报的案。", "Logged: reported to the police at {time}.");
    public static readonly Line PoliceNotYet = new("请先打{police}，打完回来告诉我时间。", "Please call {police} first, then come back and tell me the time.");
}
