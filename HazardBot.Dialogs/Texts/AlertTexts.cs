namespace HazardBot.Dialogs.Texts;

/// <summary>What is said of an alert: to who told it, and to who is told.</summary>
public static class AlertTexts
{
    public static readonly Line Told = new(
        "我也给值班的人发了消息，还不知道有没有人看到。",
        "I also sent a message to the person on duty; I don't know yet whether anyone has seen it.");

    public static readonly Line ToldAbove = new(
        "我也给上级值班的人发了消息，不经过学校；还不知道有没有人看到。",
        "I also sent a message to the person on duty above the school, not through the school; I don't know yet whether anyone has seen it.");

    public static readonly Line ToldAboveWithoutWords = new(
        "我也给上级值班的人发了消息，不经过学校，只说有人可能有危险，没带原话；还不知道有没有人看到。",
        "I also sent a message to the person on duty above the school, not through the school: only that somebody may be in danger, none of your words. I don't know yet whether anyone has seen it.");

    public static readonly Line WordsKept = new(
        "报危险时说的话，随发给值班人的消息加密存{days}天，到期销毁。",
        "What you said of the danger is kept with the message to the person on duty, encrypted, for {days} days, then destroyed.");

    public static readonly Line ToldWithoutWords = new(
        "我也给值班的人发了消息，只说有人可能有危险，没带原话；还不知道有没有人看到。",
        "I also sent a message to the person on duty: only that somebody may be in danger, none of your words. I don't know yet whether anyone has seen it.");

    public static readonly Line ToldWhere = new(
        "在哪儿，我也发给值班的人了。",
        "Where it is I have sent to the person on duty, too.");

    public static readonly Line CannotTakeBack = new(
        "刚才的消息已经发给{unit}值班的人，收不回来；里面没有原话。后面的不再发给他。",
        "The message just now went to the person on duty of {unit} and can't be taken back; none of your words were in it. They get nothing further.");

    public static readonly Line CannotTakeBackWords = new(
        "刚才的消息已经发给{unit}值班的人，收不回来，里面有当时的原话。后面的不再发给他。",
        "The message just now, with what was said then, went to the person on duty of {unit} and can't be taken back. They get nothing further.");

    public static readonly Line NotYet = new(
        "{minutes}分钟了，还没有人确认看到。别等，现在就打{number}。",
        "{minutes} minutes on, nobody has confirmed seeing it. Don't wait, call {number} now.");

    public static readonly Line StillNotYet = new(
        "{minutes}分钟了，还是没有人确认看到。我又发了一遍，可是别等，现在就打{number}。",
        "{minutes} minutes on, still nobody has confirmed seeing it. I have sent it again, but don't wait: call {number} now.");

    public static readonly Line Seen = new(
        "值班的人看到了。人还没到，有危险就打{number}。",
        "The person on duty has seen it. Nobody is there yet: if there is danger, call {number}.");

    public static readonly Line OnIt = new(
        "值班的人看到了，回话说在处理。还有危险就打{number}。",
        "The person on duty has seen it and says they are dealing with it. If there is still danger, call {number}.");

    public static readonly Line Either = new("{one}或{other}", "{one} or {other}");

    public static readonly Line Open = new(
        "⚠️ 有人可能有生命危险，请马上看：\n{where}\n“{words}”\n{time}说的。我没有报警，要报警打{number}。\n说的人在等，看到请点一下。",
        "⚠️ Somebody's life may be in danger, please look now:\n{where}\n“{words}”\nSaid at {time}. I have not called anyone; to call: {number}.\nThe person is waiting: please tap when you have seen this.");

    public static readonly Line Confidential = new(
        "⚠️ 有个孩子可能有危险，请马上去看：\n{where}\n{time}说的。说了什么要保密，这里不写；别问是谁说的，别往群里转。\n我没有报警，要报警打{number}。说的人在等，看到请点一下。",
        "⚠️ A child may be in danger, please go and look now:\n{where}\nSaid at {time}. What was said is confidential and isn't shown here; don't ask who told it, don't pass this on.\nI have not called anyone; to call: {number}. The person is waiting: please tap when you have seen this.");

    public static readonly Line Threat = new(
        "有人说到以后要伤人，现在还没发生。请在一小时内看一看：\n{where}\n“{words}”\n{time}说的。可能是气话，也可能是真的；拿不准，打{number}问。看过请点一下。",
        "Somebody speaks of hurting people later; nothing has happened. Please look within the hour:\n{where}\n“{words}”\nSaid at {time}. It may be anger or a joke, it may be meant; if unsure, ask {number}. Please tap when you have looked.");

    public static readonly Line ThreatConfidential = new(
        "有人说到以后要伤害孩子，现在还没发生。请在一小时内看一看：\n{where}\n{time}说的。原话要保密，这里不写；拿不准，打{number}问。看过请点一下。",
        "Somebody speaks of hurting a child later; nothing has happened. Please look within the hour:\n{where}\nSaid at {time}. The words are confidential and aren't shown here; if unsure, ask {number}. Please tap when you have looked.");

    public static readonly Line NowhereYet = new("还不知道在哪所学校，问到了再发。", "The school isn't known yet; it follows once it is.");
    public static readonly Line NoSchoolYet = new("{known}；还不知道是哪所学校，问到了再发。", "{known}; the school isn't known yet and follows once it is.");
    public static readonly Line WithPlace = new("{known}，{place}", "{known}, {place}");
    public static readonly Line NobodyAnswered = new("登记的值班人到现在没有人回话。", "Nobody of those on duty has answered so far.");

    public static readonly Line ISaw = new("我已看到", "I've seen it");
    public static readonly Line IAmOnIt = new("我在处理", "I'm dealing with it");

    public static readonly Line SeenNoted = new(
        "记下了：您看到了。我这就告诉说的人。已经在处理，也请点一下；要报警打{number}。",
        "Noted: you have seen it. I'm telling the person. Once you are dealing with it, please tap too; to call: {number}.");

    public static readonly Line OnItNoted = new(
        "记下了：您在处理。我这就告诉说的人。要报警打{number}，我没有打。",
        "Noted: you are dealing with it. I'm telling the person. To call: {number}; I haven't called.");

    public static readonly Line Already = new("{name}{time}已经回话：{answer}。", "{name} answered at {time}: {answer}.");
    public static readonly Line Colleague = new("刚才那条有人回话了：{name}（{unit}）{time}，{answer}。", "That message has an answer: {name} ({unit}) at {time}: {answer}.");
    public static readonly Line Gone = new("这条消息已经过去了，现在没有要您回的。", "That message is over; nothing waits for your answer.");

    public static readonly Line ThreatHeard = new(
        "听到了，这话我转给了值班的人看。人要是已经来了，马上打{police}。说的是哪所学校？",
        "I hear you, and passed this on to the person on duty. If they are there already, call {police} now. Which school is it about?");

    public static readonly Line ThreatHeardAt = new(
        "听到了，这话我转给了值班的人看。人要是已经来了，马上打{police}。说的是什么时候？",
        "I hear you, and passed this on to the person on duty. If they are there already, call {police} now. When is it meant to be?");

    public static readonly Line ThreatMore = new(
        "加上了，值班的人也能看到。人要是来了，马上打{police}。",
        "Added; the person on duty can see it too. If they come, call {police} now.");

    public static readonly Line ThreatSeen = new(
        "你说的那件事，值班的人看过了。人要是来了，马上打{number}。",
        "The person on duty has looked at what you told. If they come, call {number} now.");
}
