using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Texts;

/// <summary>The states of a hazard by their names in the ledger, as staff know them.</summary>
public static class LedgerStatusTexts
{
    public static readonly Line Submitted = new("待受理", "submitted");
    public static readonly Line Unfounded = new("不属实", "unfounded");
    public static readonly Line Merged = new("重复并入", "merged");
    public static readonly Line Referred = new("转办外部", "referred");
    public static readonly Line Assigned = new("待整改", "assigned");
    public static readonly Line InProgress = new("整改中", "in progress");
    public static readonly Line AwaitingCheck = new("待复查", "awaiting check");
    public static readonly Line CheckFailed = new("复查不合格", "check failed");
    public static readonly Line ExtensionAsked = new("延期待批", "extension asked");
    public static readonly Line Closed = new("已销号", "closed");
    public static readonly Line Void = new("作废", "void");

    public static readonly Line Moved = new("转保密", "moved to the confidential track");

    private static readonly Line[] Names =
    [
        Submitted, Unfounded, Merged, Referred, Assigned, InProgress,
        AwaitingCheck, CheckFailed, ExtensionAsked, Closed, Void, Moved,
    ];

    public static Line LedgerName(this HazardStatus status) => Names[(int)status];

    /// <summary>A state by its code, its Chinese or its English name; null if none is called so.</summary>
    public static HazardStatus? Find(string name) => HazardStatuses.TryParse(name)
        ?? (Array.FindIndex(Names, n => n.Zh == name || string.Equals(n.En, name, StringComparison.OrdinalIgnoreCase)) is var index and >= 0
            ? (HazardStatus)index
            : null);
}
