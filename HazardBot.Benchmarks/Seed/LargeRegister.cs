using System.Globalization;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Benchmarks.Seed;

/// <summary>An invented bureau of twenty thousand staff: ten districts, and schools with an officer, a head and a teacher each.</summary>
internal static class LargeRegister
{
    public const string Bureau = "B";
    public const string BureauOfficer = "BS";
    public const int Districts = 10;
    public const int Schools = 6659;

    public static string District(int district) => "D" + Number(district);

    public static string School(int school) => "S" + Number(school);

    public static string DistrictOfficer(int district) => "DS" + Number(district);

    public static string DistrictDeputy(int district) => "DD" + Number(district);

    public static string Officer(int school) => "O" + Number(school);

    public static string Head(int school) => "H" + Number(school);

    public static string Teacher(int school) => "T" + Number(school);

    public static int DistrictOf(int school) => school % Districts;

    public static IReadOnlyList<Organization> Units() =>
    [
        new(Bureau, "示例市教育局", OrganizationKind.Bureau, null, []),
        .. Enumerable.Range(0, Districts).Select(d => new Organization(District(d), $"示例{Number(d)}区", OrganizationKind.District, Bureau, [])),
        .. Enumerable.Range(0, Schools).Select(s => new Organization(School(s), $"示例第{Number(s)}小学", OrganizationKind.School, District(DistrictOf(s)), [])),
    ];

    public static IReadOnlyList<StaffMember> Staff() =>
    [
        new(BureauOfficer, "甄安全", Bureau, StaffRole.BureauSafety),
        new("BE", "庄备齐", Bureau, StaffRole.EquipmentCentre),
        new("BI", "尚勤巡", Bureau, StaffRole.Inspector),
        .. Enumerable.Range(0, Districts).SelectMany(d => new StaffMember[]
        {
            new(DistrictOfficer(d), "郝认真", District(d), StaffRole.DistrictSafety),
            new(DistrictDeputy(d), "戚上心", District(d), StaffRole.DistrictDeputy),
        }),
        .. Enumerable.Range(0, Schools).SelectMany(s => new StaffMember[]
        {
            new(Officer(s), "简修门", School(s), StaffRole.SafetyOfficer),
            new(Head(s), "郝校风", School(s), StaffRole.Head),
            new(Teacher(s), "贾老师", School(s), StaffRole.Teacher),
        }),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
