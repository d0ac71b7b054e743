using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class DemoRegisterTests
{
    [Fact]
    public void It_reads_without_problem_or_note()
    {
        var organizations = OrganizationImport.Read(DemoRegister.OrganizationsFile());
        var staff = StaffImport.Read(DemoRegister.StaffFile(), DemoRegister.Register);

        Assert.Empty(organizations.Problems.Concat(organizations.Notes).Concat(staff.Problems).Concat(staff.Notes));
    }

    [Fact]
    public void It_has_one_bureau_three_districts_a_dozen_schools_and_every_role()
    {
        var units = DemoRegister.Register.All;
        Assert.Single(units, u => u.Kind == OrganizationKind.Bureau);
        Assert.Equal(["市南区", "黄岛区", "平度市"], units.Where(u => u.Kind == OrganizationKind.District).Select(u => u.Name));
        Assert.InRange(units.Count(u => u.IsPlaceOfLearning), 12, 14);
        Assert.Contains(units, u => u.Kind == OrganizationKind.Kindergarten);
        Assert.Contains(units, u => u.IsPlaceOfLearning && DemoRegister.Register.DistrictOf(u.Code) is null);
        Assert.Equal(Enum.GetValues<StaffRole>(), DemoRegister.Staff.Select(s => s.Role).Distinct().Order());
        Assert.All(units.Where(u => u.IsPlaceOfLearning), u => Assert.Contains(DemoRegister.Staff, s => s.Unit == u.Code && s.Role == StaffRole.Head));
    }

    [Theory]
    [InlineData("实验小学", "海风实验小学")]
    [InlineData("实验二小", "海风第二实验小学")]
    [InlineData("育才中学", "云岭育才中学")]
    [InlineData("二中", "港湾第二中学")]
    [InlineData("二中分校", "港湾第二中学分校")]
    [InlineData("西海岸新区", "黄岛区")]
    [InlineData("开发区", "黄岛区")]
    public void A_short_name_means_one_unit(string alias, string name) =>
        Assert.Equal(name, Assert.Single(DemoRegister.Register.All, u => u.Aliases.Contains(alias, StringComparer.Ordinal)).Name);

    [Fact]
    public void No_two_units_share_a_name()
    {
        var names = DemoRegister.Register.All.SelectMany(u => u.Aliases.Append(u.Name)).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_telephone_is_one_that_cannot_be() => Assert.All(
        DemoRegister.Register.All.Select(u => u.Hotline).Concat(DemoRegister.Staff.Select(s => s.Phone)).OfType<string>(),
        phone => Assert.StartsWith("000-", phone, StringComparison.Ordinal));
}
