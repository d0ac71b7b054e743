namespace HazardBot.Dialogs.Texts;

/// <summary>What staff are asked, each at most 80 characters in Chinese.</summary>
public static class HandlingQuestionTexts
{
    public static readonly Line All = new("谁负责，怎么改，哪天前？一句话就行，比如“门卫组长负责，换锁，周五前”。", "Who, what, by when? Like “the caretaker replaces the lock by Friday”.");
    public static readonly Line OwnerMeasure = new("谁负责，怎么改？", "Who is in charge, and what is to be done?");
    public static readonly Line OwnerDue = new("谁负责，哪天前改好？", "Who is in charge, and by when?");
    public static readonly Line MeasureDue = new("怎么改，哪天前改好？", "What is to be done, and by when?");
    public static readonly Line Owner = new("谁负责？", "Who is in charge?");
    public static readonly Line Measure = new("怎么改？", "What is to be done?");
    public static readonly Line Due = new("哪天前改好？", "By when?");
    public static readonly Line DayIsPast = new("{day}已经过去了。哪天前能改好？", "{day} has passed. By when can it be done?");
    public static readonly Line GuardInterim = new("要改到{due}，这期间谁盯着，先怎么防？比如“老赵盯着，先拉警戒线”。", "It takes until {due}. Who keeps watch meanwhile, and how is it kept safe?");
    public static readonly Line Guard = new("这期间谁盯着？", "Who keeps watch meanwhile?");
    public static readonly Line Interim = new("这期间先怎么防？比如“先拉警戒线”。", "How is it kept safe meanwhile? Like “taped off”.");
    public static readonly Line WhichOwner = new("“{owner}”是哪一位？", "Which {owner} do you mean?");
    public static readonly Line ExtendDayReason = new("延到哪天，为什么？一句话就行。", "Until when, and why?");
    public static readonly Line ExtendDay = new("延到哪天？", "Until when?");
    public static readonly Line ExtendReason = new("为什么要延？", "Why is more time needed?");
    public static readonly Line ExtendLater = new("延期要比现在的{due}晚。延到哪天？", "It has to be later than {due}. Until when?");
    public static readonly Line RejectReason = new("怎么看出不属实的？这句话会告诉报告人。", "How do you know it's unfounded? The reporter will hear this.");
    public static readonly Line FailReason = new("哪里不合格？", "What is still wrong?");
    public static readonly Line RefuseReason = new("为什么不同意？", "Why not?");
    public static readonly Line VoidReason = new("为什么作废？", "Why is it void?");
    public static readonly Line VoidSure = new("作废后不能恢复。确定作废{number}？理由：{reason}", "This can't be undone. Make {number} void? Reason: {reason}");
    public static readonly Line SendBackReason = new("为什么不归你们？说一句就行。", "Why isn't it yours? One sentence will do.");
    public static readonly Line Target = new("转给谁？说人名、学校、区，或者校外部门都行。", "To whom? A person, a school, a district, or an authority outside.");
    public static readonly Line TargetUnknown = new("没认出“{target}”。是校内的人、别的学校，还是校外部门？", "I don't know “{target}”. A colleague, another school, or an authority outside?");
    public static readonly Line WhichUnit = new("“{target}”是下面哪一个？", "Which of these is “{target}”?");
    public static readonly Line MergeInto = new("并入哪一条？发台账编号就行。", "Into which one? Send its ledger number.");
    public static readonly Line MergeUnknown = new("没找到{number}。请再看一眼编号。", "I can't find {number}. Please look at the number again.");
    public static readonly Line WhichRecord = new("是哪一条？回前面的号就行。", "Which one? Answer with its number.");
    public static readonly Line ThreadWords = new("想问报告人什么？", "What do you want to ask the reporter?");
}
