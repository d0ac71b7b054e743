namespace HazardBot.Ledger.Hazards;

/// <summary>The twelve categories of the founding plan; <see cref="HazardCategories"/> has the codes used in files and tables.</summary>
public enum HazardCategory
{
    Management,
    ChemicalLab,
    SchoolBus,
    Heating,
    Fire,
    DrowningIce,
    Bullying,
    Buildings,
    Surroundings,
    Food,
    Traffic,
    Other,
}

/// <summary>The codes of the categories, as in tables, files and the <c>understand</c> command.</summary>
public static class HazardCategories
{
    private static readonly string[] Codes =
    [
        "management", "chemical_lab", "school_bus", "heating", "fire", "drowning_ice",
        "bullying", "buildings", "surroundings", "food", "traffic", "other",
    ];

    public static string Code(this HazardCategory category) => Codes[(int)category];

    /// <exception cref="FormatException">No category has this code.</exception>
    public static HazardCategory Parse(string code) => TryParse(code) ?? throw new FormatException($"'{code}' is no hazard category.");

    public static HazardCategory? TryParse(string? code) =>
        Array.IndexOf(Codes, code) is var index and >= 0 ? (HazardCategory)index : null;
}
