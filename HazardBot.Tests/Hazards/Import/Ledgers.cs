using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Import;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Organizations;

namespace HazardBot.Tests.Hazards.Import;

/// <summary>Older ledgers as schools keep them; all invented.</summary>
internal static class Ledgers
{
    public const string FullHeader =
        "序号,隐患编号,排查时间,排查方式,排查人,隐患类别,隐患部位(地点),隐患内容(问题描述),隐患等级(一般/重大),原因分析,整改措施,临时防控措施,责任领导,整改责任人," +
        "整改资金(万元),整改时限,整改完成时间,整改情况(整改前/后照片),复查人,复查时间,复查结论,是否销号,销号时间,回头看情况,备注\n";

    public const string ShortHeader = "序号,排查时间,隐患部位,隐患描述,隐患等级,整改措施,责任人,整改时限,完成情况,复查人,销号时间,备注\n";

    public const string Title = "示例小学校园安全隐患排查整改台账,,,,,,,,,,,\n填报单位(盖章)：示例小学  填报人：  联系电话：  填报日期： 年 月 日,,,,,,,,,,,\n";

    public const string Closed =
        "1,FH-2020-0132,2020.01.06,上级检查,甄查,消防安全,东楼三层,疏散门上锁,重大,门锁老化,更换推杆锁,派人值守,甄领导,甄安全,1.5,2020年1月20日,2020-01-15,已整改，换了推杆锁,甄复查,2020/1/16,合格,是,2020.1.17,无反弹,/\n";

    public const string Open = "2,FH-2020-0133,2020年1月7日,自查,无,校舍安全,操场,篮球架松动,一般,/,加固,围挡,/,甄安全,无,2020.02.10,/,整改中,/,/,/,否,/,/,无\n";

    public static DateTimeOffset Now { get; } = new(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(8));

    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static Register Register { get; } = new(
        [
            new("B", "示例局", OrganizationKind.Bureau, null, []),
            new("D", "示例区教体局", OrganizationKind.District, "B", ["示例区"]),
            new("S1", "示例小学", OrganizationKind.School, "D", ["示小"]),
            new("S2", "示例中学", OrganizationKind.School, "D", []),
            new("S3", "同名小学", OrganizationKind.School, "D", []),
            new("S4", "同名小学", OrganizationKind.School, "B", []),
        ],
        [new("T1", "甄安全", "S1", StaffRole.SafetyOfficer), new("T2", "甄复查", "S1", StaffRole.DeputyHead)]);

    public static ImportContext Context(string? unit = null) =>
        new(Register, unit, Now, Zone, DueDates.Shipped, text => text.Contains('电') ? HazardCategory.Fire : null);

    public static HazardBot.Ledger.Tables.ImportReading<ImportedHazard> Read(string csv, string? unit = null) => HazardImport.Read(Files.Utf8(csv), Context(unit));
}
