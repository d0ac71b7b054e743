using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>Who has to act on what reaches a unit.</summary>
public sealed class RoutingTests
{
    private static readonly DateOnly Day = new(2026, 12, 3);

    private static readonly StaffMember[] Staff =
    [
        new("bureau", "甄局", "B", StaffRole.BureauSafety),
        new("district", "贾区", "D", StaffRole.DistrictSafety),
        new("head", "吴校", "S1", StaffRole.Head),
        new("officer", "简修门", "S1", StaffRole.SafetyOfficer),
        new("teacher", "易老师", "S1", StaffRole.Teacher),
        new("admin", "甘管", "S2", StaffRole.Administrator),
        new("gone", "曾在", "S2", StaffRole.SafetyOfficer, VanishedAt: Samples.Now),
    ];

    [Theory]
    [InlineData("S1", HazardCategory.Fire, "officer")]
    [InlineData("S1", HazardCategory.Management, "district")]
    [InlineData("S2", HazardCategory.Fire, "district")]
    [InlineData("D", HazardCategory.Management, "bureau")]
    [InlineData("B", HazardCategory.Management, "bureau")]
    [InlineData(null, HazardCategory.Fire, "bureau")]
    public void The_roles_name_who_has_to_act(string? unit, HazardCategory category, string holder) =>
        Assert.Equal(holder, Holder(unit, category));

    [Theory]
    [InlineData("teacher", null, 3, "teacher")]
    [InlineData("teacher", HazardCategory.Food, 3, "officer")]
    [InlineData("teacher", HazardCategory.Fire, 3, "teacher")]
    [InlineData("teacher", null, 2, "officer")]
    [InlineData("gone", null, 3, "officer")]
    [InlineData("admin", null, 3, "officer")]
    [InlineData("nobody", null, 3, "officer")]
    public void The_roster_comes_first_but_names_nobody_who_may_not_act(string staff, HazardCategory? category, int lastDay, string holder) =>
        Assert.Equal(holder, Holder("S1", HazardCategory.Fire, Shift(staff, category, lastDay)));

    [Fact]
    public void On_duty_for_the_category_goes_before_on_duty_for_all() =>
        Assert.Equal("head", Holder("S1", HazardCategory.Fire, Shift("teacher", null, 3), Shift("head", HazardCategory.Fire, 3)));

    [Fact]
    public void Where_nobody_is_left_nobody_is_named()
    {
        var empty = new Register(Units());

        Assert.Null(Routing.HolderOf(empty, Samples.Facts() with { Unit = "S1" }, Day));
        Assert.Null(Holder("a unit that nobody may see", HazardCategory.Fire));
    }

    private static string? Holder(string? unit, HazardCategory category, params DutyShift[] shifts)
    {
        var register = new Register(Units(), Staff) { Duties = new(shifts) };
        return Routing.HolderOf(register, Samples.Facts() with { Unit = unit, Category = category }, Day)?.Code;
    }

    private static DutyShift Shift(string staff, HazardCategory? category, int lastDay) =>
        new(Samples.NewId(), "S1", category, staff, new(2026, 12, 1), new(2026, 12, lastDay));

    private static Organization[] Units() =>
    [
        new("B", "示例局", OrganizationKind.Bureau, null, []),
        new("D", "示例区", OrganizationKind.District, "B", []),
        new("S1", "示例一小", OrganizationKind.School, "D", []),
        new("S2", "示例二小", OrganizationKind.School, "D", []),
    ];
}
