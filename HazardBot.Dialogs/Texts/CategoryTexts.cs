using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Texts;

/// <summary>The categories as people call them.</summary>
public static class CategoryTexts
{
    public static readonly Line Management = new("安全管理", "safety management");
    public static readonly Line ChemicalLab = new("实验室和危险品", "laboratory and chemicals");
    public static readonly Line SchoolBus = new("校车和接送车", "school transport");
    public static readonly Line Heating = new("取暖", "heating");
    public static readonly Line Fire = new("消防和用电", "fire and electricity");
    public static readonly Line DrowningIce = new("溺水和冰面", "water and ice");
    public static readonly Line Bullying = new("学生欺凌", "bullying");
    public static readonly Line Buildings = new("校舍和设施", "buildings and equipment");
    public static readonly Line Surroundings = new("校门和周边", "gate and surroundings");
    public static readonly Line Food = new("食品", "food");
    public static readonly Line Traffic = new("上下学交通", "traffic on the way to school");
    public static readonly Line Other = new("其他", "other");

    private static readonly Line[] Labels =
    [
        Management, ChemicalLab, SchoolBus, Heating, Fire, DrowningIce,
        Bullying, Buildings, Surroundings, Food, Traffic, Other,
    ];

    public static Line Label(this HazardCategory category) => Labels[(int)category];

    /// <summary>The category whose label holds these words, or whose words hold the label; null if none does.</summary>
    public static HazardCategory? Find(string words)
    {
        var index = words.Length < 2 ? -1 : Array.FindIndex(Labels, label =>
            label.Zh.Contains(words, StringComparison.Ordinal)
            || words.Contains(label.Zh, StringComparison.Ordinal)
            || label.En.Contains(words, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (HazardCategory)index;
    }
}
