namespace HazardBot.Ledger.Cases;

/// <summary>Where a confidential case stands (domain.md A.5).</summary>
public enum CaseStatus
{
    /// <summary>待处置</summary>
    Submitted,

    /// <summary>已核安全</summary>
    Safe,

    /// <summary>调查中</summary>
    Investigating,

    /// <summary>待认定</summary>
    AwaitingFinding,

    /// <summary>构成欺凌; of harm by an adult: 属实</summary>
    Established,

    /// <summary>不构成</summary>
    NotEstablished,

    /// <summary>证据不足</summary>
    Unproven,

    /// <summary>处置中</summary>
    Handling,

    /// <summary>跟踪帮扶</summary>
    FollowingUp,

    /// <summary>结案</summary>
    Closed,

    /// <summary>申诉复查</summary>
    Review,

    /// <summary>撤回: the reporter took it back.</summary>
    Withdrawn,

    /// <summary>转公开: two persons moved it to the open ledger.</summary>
    Opened,

    /// <summary>已删除: its words are destroyed at the reporter's wish.</summary>
    Erased,
}

public static class CaseStatuses
{
    /// <summary>Whether nothing more is expected of anybody.</summary>
    public static bool IsEnded(this CaseStatus status) =>
        status is CaseStatus.Closed or CaseStatus.Withdrawn or CaseStatus.Opened or CaseStatus.Erased;

    /// <summary>Whether it was found out what happened; only from here on may a pupil be said to have bullied.</summary>
    public static bool IsFound(this CaseStatus status) =>
        status is CaseStatus.Established or CaseStatus.NotEstablished or CaseStatus.Unproven;
}
