using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations.Import;

/// <summary>The names by which a register may call the kinds of organizations.</summary>
internal static class KindNames
{
    private static readonly (OrganizationKind Kind, string[] Names)[] Table =
    [
        (OrganizationKind.Bureau, ["bureau", "市局", "市教育局", "教育局"]),
        (OrganizationKind.District, ["district", "区", "区县", "区市", "县", "区局", "区教体局"]),
        (OrganizationKind.School, ["school", "学校", "中小学", "小学", "初中", "高中", "中学", "完全中学", "九年一贯制学校", "中职", "职业学校", "特殊教育学校"]),
        (OrganizationKind.Kindergarten, ["kindergarten", "幼儿园"]),
        (OrganizationKind.College, ["college", "高校", "高等学校", "大学", "学院", "高职"]),
    ];

    public static IReadOnlyDictionary<string, OrganizationKind> ByKey { get; } = Table
        .SelectMany(row => row.Names.Select(name => (Key: Cell.Key(name), row.Kind)))
        .ToDictionary(name => name.Key, name => name.Kind, StringComparer.Ordinal);
}
