using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class ImportPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static readonly Organization Bureau = new("B", "市教育局", OrganizationKind.Bureau, null, ["市局"]);
    private static readonly Organization School = new("S", "甲小学", OrganizationKind.School, "B", ["一小", "甲小"]);

    [Fact]
    public void The_same_rows_again_change_nothing()
    {
        var plan = ImportPlan.For([Bureau, School], [School with { Aliases = ["一小", "甲小"] }, Bureau with { Aliases = ["市局"] }], Now);

        Assert.True(plan.ChangesNothing);
        Assert.Equal(2, plan.Unchanged);
    }

    [Fact]
    public void A_changed_alias_is_a_change()
    {
        var plan = ImportPlan.For([Bureau, School], [Bureau, School with { Aliases = ["一小"] }], Now);

        Assert.Equal(["一小"], Assert.Single(plan.Changed).Aliases);
        Assert.Equal(1, plan.Unchanged);
    }

    [Fact]
    public void What_the_file_lacks_is_marked_once()
    {
        var first = ImportPlan.For([Bureau, School], [Bureau], Now);
        var gone = Assert.Single(first.Vanished);
        Assert.Equal(Now, gone.VanishedAt);

        Assert.True(ImportPlan.For([Bureau, gone], [Bureau], Now.AddDays(1)).ChangesNothing);
    }

    [Fact]
    public void Who_comes_back_is_unmarked()
    {
        var plan = ImportPlan.For([Bureau, School with { VanishedAt = Now }], [Bureau, School], Now.AddDays(1));

        Assert.Null(Assert.Single(plan.Changed).VanishedAt);
        Assert.Empty(plan.Added);
    }

    [Fact]
    public void Staff_are_compared_by_every_column()
    {
        var member = new StaffMember("1", "甄安全", "B", StaffRole.BureauSafety, "120", "a", "b", "c", "d@example.org");
        StaffMember[] changed =
        [
            member with { Name = "甄认真" }, member with { Unit = "S" }, member with { Role = StaffRole.Head }, member with { Phone = null },
            member with { Wecom = "A" }, member with { Dingtalk = "B" }, member with { Feishu = "C" }, member with { Email = null },
        ];

        Assert.All(changed, other => Assert.Single(ImportPlan.For([member], [other], Now).Changed));
        Assert.Equal(1, ImportPlan.For([member], [member with { }], Now).Unchanged);
    }
}
