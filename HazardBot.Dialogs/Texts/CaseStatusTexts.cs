using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Texts;

/// <summary>The states of a case and why a step isn't taken, for who deals with it.</summary>
public static class CaseStatusTexts
{
    private static readonly Line[] Statuses =
    [
        new("待处置", "waiting"), new("已核安全", "child is safe"), new("调查中", "being investigated"), new("待认定", "awaiting a finding"),
        new("属实", "established"), new("不属实", "not established"), new("证据不足", "unproven"), new("处置中", "being acted on"),
        new("跟踪帮扶", "being followed up"), new("结案", "closed"), new("申诉复查", "under review"), new("已撤回", "withdrawn"),
        new("已转公开", "moved to the open ledger"), new("已删除", "erased"),
    ];

    private static readonly Line[] Refusals =
    [
        new("{number}已经有了。", "{number} exists already."),
        new("没有找到{number}。", "I can't find {number}."),
        new("{number}已经结束（{status}），不能再改。", "{number} has ended ({status}) and can't be changed."),
        new("{number}还差一句说明。", "{number} needs a word of explanation."),
        new("写得太长了，{number}没改。请短一点再发。", "That is too long; {number} wasn't changed. Shorter, please."),
        new("{number}现在是{status}，做不了这一步。", "{number} is {status}; that step can't be taken now."),
        new("这一步不由您来办，没有改动。", "That step isn't yours to take; nothing was changed."),
        new("{number}不能给他，没有改动。", "{number} can't be given to them; nothing was changed."),
        new("认定构成要说属于哪几种：身体、言语、财物、排斥孤立、网络。", "To establish it name the kinds: physical, verbal, property, exclusion, online."),
        new("这一步要上一级的人来定，没有改动。", "That takes somebody of the level above; nothing was changed."),
        new("这一步要换一个人来做，没有改动。", "That takes another person; nothing was changed."),
        new("{number}得留着，没有改动。", "{number} has to stay; nothing was changed."),
    ];

    public static readonly Line Bullied = new("构成欺凌", "bullying established");
    public static readonly Line NotBullied = new("不构成", "no bullying");

    public static readonly Line Looked = new("已看过", "looked at");

    public static Line Label(this CaseStatus status, CaseKind kind) => (status, kind) switch
    {
        (CaseStatus.Established, CaseKind.Bullying) => Bullied,
        (CaseStatus.NotEstablished, CaseKind.Bullying) => NotBullied,
        (CaseStatus.Safe, _) when kind.IsAboutNoChild() => Looked,
        _ => Statuses[(int)status],
    };

    /// <summary>With the slots <c>number</c> and <c>status</c>.</summary>
    public static Line Sentence(this CaseRefusal refusal) => Refusals[(int)refusal];
}
