namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to somebody who needs help more than a form.</summary>
public static class ConfidentialTexts
{
    public static readonly Line WhomToCall = new(
        "正有危险就打{police}。想有人管，打{citizen}；想找人说说，打{youth}，心里难受打{mind}，也请告诉一个信任的大人。",
        "In danger right now, call {police}. To have it dealt with call {citizen}; to talk call {youth}, or {mind} if it weighs on you, and please tell an adult you trust.");

    public static readonly Line StillHere = new(
        "我在。我是程序，能帮的有限。正有危险打{police}，要人管打{citizen}，心里难受打{mind}，也请找一个信任的大人。",
        "I'm here. I'm a program and can only do so much. In danger right now call {police}, to have it dealt with {citizen}, if it weighs on you {mind}, and go to an adult you trust.");

    public static readonly Line SomebodyIsThere = new(
        "好，现在就去找他，让他陪着你。想说说话打{mind}，正有危险打{police}。",
        "Good. Go to them now and let them stay with you. To talk call {mind}; in danger right now call {police}.");

    public static readonly Line NobodyIsThere = new(
        "那现在就打{mind}，电话里有人听你说；正有危险打{police}。你不用一个人扛着。",
        "Then call {mind} now, somebody there will listen; in danger right now call {police}. You don't have to carry this alone.");
}
