using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Texts;

/// <summary>Why a step isn't taken, in a plain sentence for each reason.</summary>
public static class HandlingRefusalTexts
{
    public static readonly Line AlreadyExists = new("{number}已经有了，没再建一条。", "{number} exists already.");
    public static readonly Line NotFound = new("没找到{number}，或者它不在您的范围。", "I can't find {number}, or it is outside your part.");
    public static readonly Line Ended = new("{number}已经结束了（{status}），不能再改。", "{number} has ended ({status}) and can't be changed.");
    public static readonly Line NothingSaid = new("{number}还差一句说明。", "{number} needs a word of explanation.");
    public static readonly Line DescriptionMissing = new("{number}没有写清是什么危险。", "{number} doesn't say what is dangerous.");
    public static readonly Line WrongState = new("{number}现在是{status}，做不了这一步。", "{number} is {status}; that step can't be taken now.");
    public static readonly Line ResponsibilityMissing = new("{number}要先定下谁负责、怎么改、哪天前。", "{number} first needs who, what and by when.");
    public static readonly Line TooLong = new("写得太长了，{number}没改。请短一点再发。", "That is too long; {number} wasn't changed. Shorter, please.");
    public static readonly Line GuardMissing = new("{number}是限期整改，要先说谁盯着、先怎么防。", "{number} takes time: who keeps watch meanwhile, and how?");
    public static readonly Line DayInThePast = new("那天不行，要比今天和现在的期限晚。{number}没改。", "That day won't do; it has to lie ahead. {number} wasn't changed.");
    public static readonly Line OwnCheck = new("自己改的不能自己复查，{number}要换个人看。", "Who put it right can't check it; somebody else has to look at {number}.");
    public static readonly Line NeedsLevelAbove = new("{number}是重大隐患，要上一级来复查销号。", "{number} is a major hazard; only the level above can close it.");
    public static readonly Line NotYours = new("{number}不由您来办这一步，没有改动。", "That step on {number} isn't yours to take; nothing was changed.");
    public static readonly Line TooLateToReturn = new("{number}退回的时间过了，现在归您单位办。确实不归你们的，请直接跟上级说。", "It is too late to send {number} back; it is yours now. If it really isn't, talk to the level above.");

    private static readonly Line[] Lines =
    [
        AlreadyExists, NotFound, Ended, NothingSaid, DescriptionMissing, WrongState, ResponsibilityMissing,
        TooLong, GuardMissing, DayInThePast, OwnCheck, NeedsLevelAbove, NotYours, TooLateToReturn,
    ];

    /// <summary>With the slots <c>number</c> and <c>status</c>.</summary>
    public static Line Sentence(this RefusalReason reason) => Lines[(int)reason];
}
