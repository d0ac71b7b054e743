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

    public static readonly Line StayAway = new(
        "我在听。先离开高处、水边和窗边，坐到有人的地方。现在打{mind}，打不通打{police}；有人回话我马上告诉你。",
        "I'm listening. Come away from heights, water and windows first, and sit where people are. Call {mind} now, {police} if nobody answers; I'll tell you at once when somebody responds.");

    public static readonly Line SomebodyIsThere = new(
        "好，现在就去找他，跟他待在一起。想说说话打{mind}，有危险打{police}。我也在。",
        "Good. Go to them now and stay with them. To talk call {mind}; in danger call {police}. I'm here too.");

    public static readonly Line NobodyIsThere = new(
        "那就先打{mind}，打不通打{police}。到有人的地方去，门口、走廊都行。你不用一个人扛着，我也在。",
        "Then call {mind}, and {police} if nobody answers. Go where people are, a doorway or a corridor will do. You don't have to carry this alone; I'm here too.");
}
