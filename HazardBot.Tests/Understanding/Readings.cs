using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Tests.Understanding;

/// <summary>An invented register and a fixed day for the tests of reading: Monday 2026-11-23, ten in the morning.</summary>
internal static class Readings
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly Register Register = new(
    [
        new("B", "青岛市教育局", OrganizationKind.Bureau, null, []),
        new("D1", "市南区教育和体育局", OrganizationKind.District, "B", ["市南区"]),
        new("D2", "平度市教育和体育局", OrganizationKind.District, "B", ["平度市"]),
        new("D3", "黄岛区教育和体育局", OrganizationKind.District, "B", ["黄岛区"]),
        new("S11", "青岛市市南区云杉实验小学", OrganizationKind.School, "D1", ["云杉实小", "云杉小学"]),
        new("S12", "青岛市市南区实验小学", OrganizationKind.School, "D1", ["实验小学", "南实小"]),
        new("S13", "青岛市市南区第二实验小学", OrganizationKind.School, "D1", ["实验二小"]),
        new("S14", "青岛第三十七中学", OrganizationKind.School, "D1", []),
        new("K15", "青岛市市南区蓝鲸幼儿园", OrganizationKind.Kindergarten, "D1", ["蓝鲸园"]),
        new("S21", "平度市实验小学", OrganizationKind.School, "D2", []),
        new("S22", "平度市第二中学", OrganizationKind.School, "D2", ["平度二中", "二中"]),
        new("S23", "平度市第二中学分校", OrganizationKind.School, "D2", ["二中分校"]),
        new("S24", "平度市向阳路小学", OrganizationKind.School, "D2", []),
        new("S31", "黄岛区育新中学", OrganizationKind.School, "D3", ["Yuxin Middle School"]),
        new("S32", "黄岛区海螺湾中心小学", OrganizationKind.School, "D3", ["海螺湾小学"]),
        new("S33", "黄岛区向阳路小学", OrganizationKind.School, "D3", []),
    ]);

    private static readonly LexiconUnderstanding Understanding = new();

    public static Reading Of(string text) => Understanding.Read(text, new(Register, Now));
}
