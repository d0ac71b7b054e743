namespace HazardBot.Ledger.Hazards;

/// <summary>Where a hazard stands on its way to 销号 (domain.md A.5).</summary>
public enum HazardStatus
{
    /// <summary>待受理</summary>
    Submitted,

    /// <summary>不属实</summary>
    Unfounded,

    /// <summary>重复并入</summary>
    Merged,

    /// <summary>转办外部</summary>
    Referred,

    /// <summary>待整改: responsibility, measure and deadline are set.</summary>
    Assigned,

    /// <summary>整改中</summary>
    InProgress,

    /// <summary>待复查</summary>
    AwaitingCheck,

    /// <summary>复查不合格</summary>
    CheckFailed,

    /// <summary>延期待批</summary>
    ExtensionAsked,

    /// <summary>已销号</summary>
    Closed,

    /// <summary>作废</summary>
    Void,

    /// <summary>转保密: it goes on in the confidential track, and here it is as if it had never been.</summary>
    Moved,
}

/// <summary>The codes of the states, as in tables and files.</summary>
public static class HazardStatuses
{
    private static readonly string[] Codes =
    [
        "submitted", "unfounded", "merged", "referred", "assigned", "in_progress",
        "awaiting_check", "check_failed", "extension_asked", "closed", "void", "moved",
    ];

    public static string Code(this HazardStatus status) => Codes[(int)status];

    public static HazardStatus? TryParse(string? code) =>
        Array.IndexOf(Codes, code) is var index and >= 0 ? (HazardStatus)index : null;

    /// <exception cref="FormatException">No state has this code.</exception>
    public static HazardStatus Parse(string code) => TryParse(code) ?? throw new FormatException($"'{code}' is no hazard status.");

    /// <summary>Whether nothing more is expected of anybody.</summary>
    public static bool IsEnded(this HazardStatus status) =>
        status is HazardStatus.Unfounded or HazardStatus.Merged or HazardStatus.Referred or HazardStatus.Closed or HazardStatus.Void or HazardStatus.Moved;

    /// <summary>From 待整改 on nothing stands without responsibility, measure and deadline (责任、措施、时限).</summary>
    public static bool NeedsResponsibility(this HazardStatus status) =>
        status is HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.AwaitingCheck or HazardStatus.CheckFailed or HazardStatus.ExtensionAsked;
}
