namespace HazardBot.Dialogs.Texts;

/// <summary>What is said to somebody who tells of bullying or of harm by an adult, which this bot can't yet keep safely.</summary>
public static class ConfidentialTexts
{
    public static readonly Line CannotTakeYet = new(
        "谢谢你说出来，这不是你的错。这样的事要保密，我现在还没法稳妥地收，所以没有记进台账，学校看不到。",
        "Thank you for telling me; this is not your fault. Such things need to be kept confidential and I can't do that safely yet, so nothing went into the ledger and the school doesn't see it.");

    public static readonly Line WhomToCall = new(
        "正有危险就打{police}。想有人管，打{citizen}；想找人说说，打{youth}，心里难受打{mind}，也请告诉一个信任的大人。",
        "In danger right now, call {police}. To have it dealt with call {citizen}; to talk call {youth}, or {mind} if it weighs on you, and please tell an adult you trust.");

    public static readonly Line RestIsKept = new(
        "另外说到的危险我可以记，接着来。",
        "The other danger you mentioned I can take; let's go on.");

    public static readonly Line StillHere = new(
        "我在。我是程序，能帮的有限，请现在就打{mind}，或者去找一个信任的大人。",
        "I'm here. I'm a program and can only do so much; please call {mind} now, or go to an adult you trust.");
}
