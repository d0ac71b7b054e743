using System.Globalization;
using HazardBot.Dialogs.Reminding;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Reminders;

/// <summary>Who hears of what others let go overdue, and when.</summary>
public sealed class LadderTests
{
    private static readonly Register Register = new(
        [
            new("B", "示例局", OrganizationKind.Bureau, null, []),
            new("D", "示例区", OrganizationKind.District, "B", []),
            new("S", "示例小学", OrganizationKind.School, "D", []),
            new("H", "示例高中", OrganizationKind.School, "B", []),
        ],
        [
            new("bureau", "甄局", "B", StaffRole.BureauSafety),
            new("inspector", "尚巡", "B", StaffRole.Inspector),
            new("district", "贾区", "D", StaffRole.DistrictSafety),
            new("deputy", "戚区", "D", StaffRole.DistrictDeputy),
            new("head", "吴校", "S", StaffRole.Head),
            new("officer", "简修门", "S", StaffRole.SafetyOfficer),
            new("teacher", "易老师", "S", StaffRole.Teacher),
            new("own-head", "居校", "H", StaffRole.Head),
        ]);

    [Theory]
    [InlineData("S", 0, "")]
    [InlineData("S", 1, "officer")]
    [InlineData("S", 3, "head officer")]
    [InlineData("S", 6, "district head officer")]
    [InlineData("S", 10, "bureau deputy district head officer")]
    [InlineData("H", 2, "")]
    [InlineData("H", 3, "own-head")]
    [InlineData("H", 6, "bureau own-head")]
    [InlineData("D", 1, "district")]
    [InlineData("D", 3, "deputy district")]
    [InlineData("D", 6, "bureau deputy district")]
    public void Each_rung_hears_of_it_after_its_working_days(string unit, int passed, string told) =>
        Assert.Equal(told, Told(new Clocks(), unit, passed));

    [Fact]
    public void The_rungs_are_settings() =>
        Assert.Equal("district head officer", Told(new Clocks { RedWorkdaysAfter = 2, HeadsWorkdaysAfter = 2, LevelAboveWorkdaysAfter = 2 }, "S", 2));

    [Theory]
    [InlineData("2026-11-27", "2026-11-27", 0)]
    [InlineData("2026-11-27", "2026-11-29", 0)]
    [InlineData("2026-11-27", "2026-11-30", 1)]
    [InlineData("2020-01-27", "2020-01-31", 0)]
    [InlineData("2020-01-27", "2020-02-03", 1)]
    [InlineData("2026-02-13", "2026-02-14", 1)]
    [InlineData("2026-02-14", "2026-02-24", 1)]
    public void Working_time_alone_counts(string actBy, string today, int passed) =>
        Assert.Equal(passed, new Ladder(WorkCalendar.Shipped, new Clocks()).Passed(Day(actBy), Day(today)));

    [Theory]
    [InlineData(1, 1, 1, 1, "")]
    [InlineData(4, 3, 6, 10, "HeadsWorkdaysAfter")]
    [InlineData(1, 3, 2, 10, "LevelAboveWorkdaysAfter")]
    [InlineData(1, 3, 6, 5, "TopWorkdaysAfter")]
    public void Nobody_hears_of_it_before_those_below(int red, int heads, int above, int top, string wrong) => Assert.Equal(
        wrong,
        string.Join(' ', new Clocks { RedWorkdaysAfter = red, HeadsWorkdaysAfter = heads, LevelAboveWorkdaysAfter = above, TopWorkdaysAfter = top }.Wrong()));

    private static string Told(Clocks clocks, string unit, int passed) => string.Join(
        ' ', new Ladder(WorkCalendar.Shipped, clocks).Told(Register, unit, passed).Select(member => member.Code).OrderBy(Order).ThenBy(code => code, StringComparer.Ordinal));

    /// <summary>The level above first.</summary>
    private static int Order(string code) => code switch { "bureau" => 0, "deputy" => 1, "district" => 2, "head" or "own-head" => 3, _ => 4 };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
