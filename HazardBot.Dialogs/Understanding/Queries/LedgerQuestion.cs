using System.Text.Json.Serialization;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a question wants to be shown.</summary>
public enum QuestionIntent
{
    List,
    Count,

    /// <summary>One figure for each group.</summary>
    Breakdown,

    /// <summary>One record by its number.</summary>
    Detail,
    Export,

    /// <summary>What the asker is responsible for.</summary>
    Mine,

    /// <summary>How something is done, or what a word means: asks nothing of the ledger.</summary>
    Help,
}

/// <summary>Which records by where they stand. The first four are sets of states and dates, the others single states of domain.md A.5.</summary>
public enum StatusFilter
{
    /// <summary>Whatever is not ended, overdue included.</summary>
    Open,

    /// <summary>Past due and not closed.</summary>
    Overdue,

    /// <summary>快到期, with no window said.</summary>
    DueSoon,

    /// <summary>已销号</summary>
    Closed,

    /// <summary>待复查</summary>
    Reviewing,

    /// <summary>待受理</summary>
    Submitted,

    /// <summary>待整改</summary>
    Assigned,

    /// <summary>整改中</summary>
    InProgress,

    /// <summary>复查不合格</summary>
    CheckFailed,

    /// <summary>延期待批</summary>
    ExtensionAsked,

    /// <summary>不属实</summary>
    Unfounded,

    /// <summary>重复并入</summary>
    Merged,

    /// <summary>转办外部</summary>
    Referred,

    /// <summary>作废</summary>
    Void,
}

/// <summary>Which day of a record a range is about.</summary>
public enum DateField
{
    Reported,
    Due,
    Closed,
}

/// <summary>What a breakdown counts by.</summary>
public enum GroupBy
{
    District,
    School,
    Category,
    Status,
    Severity,
    Month,
    Week,
    Day,
    Owner,
    Place,
}

/// <summary>What a staff member asks the ledger. What the words don't restrict is null.</summary>
public sealed record LedgerQuestion
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required QuestionIntent Intent { get; init; }

    public HazardCategory? Category { get; init; }

    public StatusFilter? Status { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>Code of a district of the register; null for the whole city.</summary>
    public string? DistrictCode { get; init; }

    /// <summary>The district's common name (黄岛区); stands alone where the register lacks it.</summary>
    public string? DistrictName { get; init; }

    /// <summary>Code of a school where the register holds exactly one of this name.</summary>
    public string? SchoolCode { get; init; }

    /// <summary>The school as typed; stands alone where the register lacks it or holds several.</summary>
    public string? SchoolText { get; init; }

    /// <summary>Which day <see cref="From"/> and <see cref="To"/> are about; null without a range.</summary>
    public DateField? DateField { get; init; }

    /// <summary>First day, local, included; null for an open beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, local, included; null for an open end.</summary>
    public DateOnly? To { get; init; }

    public GroupBy? GroupBy { get; init; }

    /// <summary>A ledger number in full: QD-2026-000123.</summary>
    public string? Reference { get; init; }

    /// <summary>How many of a ranking or list, at least 1.</summary>
    public int? Top { get; init; }
}
