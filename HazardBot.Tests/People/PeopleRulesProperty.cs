using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.People;
using Xunit;

namespace HazardBot.Tests.People;

/// <summary>Over every role at every unit, giving every role at every unit.</summary>
public sealed class PeopleRulesProperty
{
    private static readonly Register Register = new(
    [
        new("B", "示例市教育局", OrganizationKind.Bureau, null, []),
        new("D1", "东区", OrganizationKind.District, "B", []),
        new("D2", "西区", OrganizationKind.District, "B", []),
        new("S0", "局属中学", OrganizationKind.School, "B", []),
        new("S1", "东区小学", OrganizationKind.School, "D1", []),
        new("K1", "东区幼儿园", OrganizationKind.Kindergarten, "D1", []),
        new("S2", "西区小学", OrganizationKind.School, "D2", []),
        new("S9", "撤并小学", OrganizationKind.School, "D1", [], VanishedAt: DateTimeOffset.UnixEpoch),
    ]);

    private static readonly StaffRole[] Roles = Enum.GetValues<StaffRole>();

    private static readonly StaffRole[] Leaders = [StaffRole.Head, StaffRole.DeputyHead, StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety];

    private static IEnumerable<(StaffMember Actor, string Unit, StaffRole Role)> Everything =>
        from own in Register.All
        from actorRole in Roles
        from unit in Register.All
        from role in Roles
        select (new StaffMember("A", "甲", own.Code, actorRole), unit.Code, role);

    private static IEnumerable<(StaffMember Actor, string Unit, StaffRole Role)> Allowed => Everything.Where(c => PeopleRules.MayGive(Register, c.Actor, c.Unit, c.Role));

    [Fact]
    public void Nobody_gives_a_role_above_their_own() =>
        Assert.All(Allowed, c => Assert.True(PeopleRules.Rank(c.Role) <= PeopleRules.Rank(c.Actor.Role)));

    [Fact]
    public void Nobody_gives_a_role_outside_their_own_part_of_the_tree() =>
        Assert.All(Allowed, c => Assert.True(Register.IsWithin(c.Unit, c.Actor.Unit)));

    [Fact]
    public void Only_who_leads_gives_roles_and_nobody_makes_an_administrator() => Assert.All(Allowed, c =>
    {
        Assert.Contains(c.Actor.Role, Leaders);
        Assert.NotEqual(StaffRole.Administrator, c.Role);
        Assert.NotEqual("S9", c.Unit);
    });

    [Fact]
    public void Below_the_own_unit_only_who_leads_there_is_settled() =>
        Assert.All(Allowed.Where(c => c.Unit != c.Actor.Unit), c => Assert.Contains(c.Role, Leaders));

    [Fact]
    public void Who_vanished_gives_nothing() =>
        Assert.DoesNotContain(Everything, c => PeopleRules.MayGive(Register, c.Actor with { VanishedAt = DateTimeOffset.UnixEpoch }, c.Unit, c.Role));

    [Theory]
    [InlineData("S1", StaffRole.Head, "S1", StaffRole.SafetyOfficer, true)]
    [InlineData("S1", StaffRole.Head, "S1", StaffRole.DeputyHead, true)]
    [InlineData("S1", StaffRole.DeputyHead, "S1", StaffRole.Teacher, true)]
    [InlineData("S1", StaffRole.DeputyHead, "S1", StaffRole.Head, false)]
    [InlineData("S1", StaffRole.SafetyOfficer, "S1", StaffRole.Teacher, false)]
    [InlineData("S1", StaffRole.Head, "K1", StaffRole.Teacher, false)]
    [InlineData("D1", StaffRole.DistrictSafety, "S1", StaffRole.Head, true)]
    [InlineData("D1", StaffRole.DistrictSafety, "S1", StaffRole.SafetyOfficer, false)]
    [InlineData("D1", StaffRole.DistrictSafety, "S2", StaffRole.Head, false)]
    [InlineData("D1", StaffRole.DistrictSafety, "D1", StaffRole.DistrictDeputy, false)]
    [InlineData("D1", StaffRole.DistrictDeputy, "D1", StaffRole.DistrictSafety, true)]
    [InlineData("B", StaffRole.BureauSafety, "D2", StaffRole.DistrictDeputy, true)]
    [InlineData("B", StaffRole.BureauSafety, "S0", StaffRole.Head, true)]
    [InlineData("B", StaffRole.BureauSafety, "B", StaffRole.Inspector, true)]
    [InlineData("B", StaffRole.BureauSafety, "S0", StaffRole.BureauSafety, false)]
    [InlineData("B", StaffRole.Administrator, "B", StaffRole.Inspector, false)]
    public void Who_may_give_what(string own, StaffRole actor, string unit, StaffRole role, bool may) =>
        Assert.Equal(may, PeopleRules.MayGive(Register, new("A", "甲", own, actor), unit, role));

    [Fact]
    public void Nobody_releases_themselves()
    {
        var head = new StaffMember("A", "甲", "S1", StaffRole.Head);

        Assert.False(PeopleRules.MayManage(Register, head, head));
        Assert.True(PeopleRules.MayManage(Register, head, head with { Code = "B" }));
    }
}
