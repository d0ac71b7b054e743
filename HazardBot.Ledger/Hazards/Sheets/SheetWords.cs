namespace HazardBot.Ledger.Hazards.Sheets;

/// <summary>How sources, levels and categories are called in a ledger's sheet, and how such words are read.</summary>
internal static class SheetWords
{
    /// <summary>What stands in an empty cell.</summary>
    public const string Nothing = "无";

    public const string Yes = "是";

    public const string No = "否";

    private static readonly HashSet<string> NothingWords =
        new(StringComparer.Ordinal) { Nothing, "/", "／", "\\", "-", "－", "—", "——", "--", "无。" };

    private static readonly HashSet<string> YesWords = new(StringComparer.OrdinalIgnoreCase) { Yes, "已销号", "已销", "销号", "√", "✓", "✔", "y", "yes" };

    private static readonly HashSet<string> NoWords = new(StringComparer.OrdinalIgnoreCase) { No, "未销号", "未销", "×", "✗", "n", "no" };

    private static readonly string[] Sources = ["群众举报", "自查", "上级检查", "暗访", "回头看", "转来"];

    /// <summary>The first part that a word holds tells.</summary>
    private static readonly (string Part, HazardSource Source)[] SourceParts =
    [
        ("举报", HazardSource.Report), ("投诉", HazardSource.Report), ("暗访", HazardSource.UnannouncedVisit), ("四不两直", HazardSource.UnannouncedVisit),
        ("回头看", HazardSource.LookBack), ("转", HazardSource.Transferred), ("自查", HazardSource.SelfCheck), ("排查", HazardSource.SelfCheck),
        ("巡查", HazardSource.SelfCheck), ("日常", HazardSource.SelfCheck), ("检查", HazardSource.Inspection), ("督", HazardSource.Inspection),
        ("抽查", HazardSource.Inspection),
    ];

    private static readonly string[] Categories =
    [
        "管理责任", "危险化学品及实验室", "校车及接送车", "取暖", "消防", "滑冰溺水", "校园欺凌", "公共场所、校舍", "校园周边", "食品", "上下学交通", "其他",
    ];

    private static readonly (string Part, HazardCategory Category)[] CategoryParts =
    [
        ("欺凌", HazardCategory.Bullying), ("危化", HazardCategory.ChemicalLab), ("化学", HazardCategory.ChemicalLab), ("实验", HazardCategory.ChemicalLab),
        ("校车", HazardCategory.SchoolBus), ("接送", HazardCategory.SchoolBus), ("取暖", HazardCategory.Heating), ("供暖", HazardCategory.Heating),
        ("锅炉", HazardCategory.Heating), ("煤", HazardCategory.Heating), ("消防", HazardCategory.Fire), ("用电", HazardCategory.Fire),
        ("电气", HazardCategory.Fire), ("火", HazardCategory.Fire), ("溺水", HazardCategory.DrowningIce), ("涉水", HazardCategory.DrowningIce),
        ("水域", HazardCategory.DrowningIce), ("冰", HazardCategory.DrowningIce),
        ("食", HazardCategory.Food), ("餐", HazardCategory.Food), ("周边", HazardCategory.Surroundings), ("门卫", HazardCategory.Surroundings),
        ("安保", HazardCategory.Surroundings), ("交通", HazardCategory.Traffic), ("校舍", HazardCategory.Buildings), ("建筑", HazardCategory.Buildings),
        ("设施", HazardCategory.Buildings), ("设备", HazardCategory.Buildings), ("场所", HazardCategory.Buildings), ("管理", HazardCategory.Management),
        ("制度", HazardCategory.Management), ("其他", HazardCategory.Other), ("其它", HazardCategory.Other),
    ];

    /// <summary>The cell's text; null where it says that there is nothing.</summary>
    public static string? Text(string cell) => cell.Length == 0 || NothingWords.Contains(cell) ? null : cell;

    public static string Of(HazardSource source) => Sources[(int)source];

    public static HazardSource? Source(string cell) => First(SourceParts, cell) ?? Code<HazardSource>(cell);

    public static string Of(HazardCategory category) => Categories[(int)category];

    public static HazardCategory? Category(string cell) =>
        Array.IndexOf(Categories, cell) is var index and >= 0 ? (HazardCategory)index : HazardCategories.TryParse(cell) ?? First(CategoryParts, cell);

    public static string Of(Severity severity) => severity == Severity.Major ? "重大" : "一般";

    /// <summary>Ledgers with four levels have 较大 and 较低 besides: neither is 重大.</summary>
    public static Severity? Level(string cell) => cell switch
    {
        _ when cell.Contains("重大", StringComparison.Ordinal) => Severity.Major,
        _ when cell.Contains("一般", StringComparison.Ordinal) || cell.Contains('较') || cell.Contains('低') => Severity.General,
        _ => Code<Severity>(cell),
    };

    /// <summary>Null where it is neither yes nor no.</summary>
    public static bool? YesOrNo(string cell) => YesWords.Contains(cell) ? true : NoWords.Contains(cell) ? false : null;

    private static T? Code<T>(string cell)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Codes.Of(value), cell, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static T? First<T>((string Part, T Value)[] parts, string cell)
        where T : struct
    {
        foreach (var (part, value) in parts)
        {
            if (cell.Contains(part, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
