using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class StaffImportTests
{
    private static readonly Register Register = new(
    [
        new("B", "市教育局", OrganizationKind.Bureau, null, []),
        new("S", "甲小学", OrganizationKind.School, "B", []),
        new("V", "乙小学", OrganizationKind.School, "B", [], VanishedAt: DateTimeOffset.UnixEpoch),
    ]);

    public static TheoryData<string, StaffRole> RolesOfA4 => new()
    {
        { "班主任", StaffRole.Teacher },
        { "教职工", StaffRole.Teacher },
        { "班主任/教职工", StaffRole.Teacher },
        { "学校安全员", StaffRole.SafetyOfficer },
        { "分管校长", StaffRole.DeputyHead },
        { "校长", StaffRole.Head },
        { "校长(第一责任人)", StaffRole.Head },
        { "校长（第一责任人）", StaffRole.Head },
        { "第一责任人", StaffRole.Head },
        { "欺凌治理组织成员(限密)", StaffRole.BullyingCommittee },
        { "欺凌治理组织成员", StaffRole.BullyingCommittee },
        { "区局安全科", StaffRole.DistrictSafety },
        { "区局分管", StaffRole.DistrictDeputy },
        { "市局学校安全管理处", StaffRole.BureauSafety },
        { "装备信息中心", StaffRole.EquipmentCentre },
        { "巡查", StaffRole.Inspector },
        { "暗访人员", StaffRole.Inspector },
        { "巡查／暗访人员", StaffRole.Inspector },
        { "系统管理员", StaffRole.Administrator },
    };

    [Theory]
    [MemberData(nameof(RolesOfA4))]
    public void A_role_goes_by_its_names_of_the_plan(string written, StaffRole role) => Assert.Equal(role, RoleOf(written));

    [Fact]
    public void A_role_goes_by_its_English_name_in_any_spelling() => Assert.All(Enum.GetValues<StaffRole>(), role =>
    {
        var name = role.ToString();
        var spaced = string.Concat(name.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString())).Trim();
        Assert.All([name, name.ToUpperInvariant(), spaced, spaced.Replace(' ', '_')], written => Assert.Equal(role, RoleOf(written)));
    });

    /// <summary>Each row stands on line 3, below a good one.</summary>
    [Theory]
    [InlineData(",甄安全,S,校长,,,,,", "3 MissingValue code")]
    [InlineData("2,,S,校长,,,,,", "3 MissingValue name")]
    [InlineData("2,甄安全,,校长,,,,,", "3 MissingValue unit")]
    [InlineData("2,甄安全,S,,,,,,", "3 MissingValue role")]
    [InlineData("1,甄安全,S,校长,,,,,", "3 DoubleCode 1 2")]
    [InlineData("2,甄安全,nowhere,校长,,,,,", "3 UnknownUnit nowhere")]
    [InlineData("2,甄安全,V,校长,,,,,", "3 VanishedUnit V")]
    [InlineData("2,甄安全,S,门卫大爷,,,,,", "3 UnknownRole 门卫大爷")]
    [InlineData("2,甄安全,S,校长,12,,,,", "3 BadPhone 12")]
    [InlineData("2,甄安全,S,校长,000-0001-0001/000-0001-0002,,,,", "3 BadPhone 000-0001-0001/000-0001-0002")]
    [InlineData("2,甄安全,S,校长,,,,,zhen", "3 BadEmail zhen")]
    [InlineData("2,甄安全,S,校长,,,,,zhen@school", "3 BadEmail zhen@school")]
    [InlineData("2,甄安全,S,校长,,,,,甄 <zhen@example.org>", "3 BadEmail 甄 <zhen@example.org>")]
    [InlineData("2,甄安全,S,校长,,,,,a@example.org;b@example.org", "3 BadEmail a@example.org;b@example.org")]
    public void A_bad_row_is_named_with_line_and_reason_and_nothing_is_taken(string row, string expected)
    {
        var reading = StaffImport.Read(Files.Utf8(Files.StaffHeader + "1,郝认真,S,学校安全员,,,,,\n" + row + "\n"), Register);

        Assert.Equal([expected], Files.Said(reading));
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void What_is_too_long_for_its_column_is_refused_by_its_heading()
    {
        var id = new string('x', 129);
        var reading = StaffImport.Read(Files.Utf8($"{Files.StaffHeader}1,{new string('长', 101)},S,校长,,{id},{id},{id},{id}@example.org\n"), Register);

        Assert.Equal(
            ["2 TooLong name 100", "2 TooLong wecom 128", "2 TooLong dingtalk 128", "2 TooLong feishu 128"],
            Files.Said(reading));
    }

    [Theory]
    [InlineData("000-0001-0001")]
    [InlineData("+86 000 0000 0001")]
    [InlineData("(0532)0000000-801")]
    [InlineData("0532-00000000转801")]
    [InlineData("０００－００００－０００１")]
    [InlineData("120")]
    public void A_telephone_may_be_written_in_the_usual_ways(string phone) =>
        Assert.Empty(Files.Said(StaffImport.Read(Files.Utf8($"{Files.StaffHeader}1,郝认真,S,校长,{phone},,,,\n"), Register)));

    private static StaffRole RoleOf(string written) =>
        Assert.Single(StaffImport.Read(Files.Utf8($"{Files.StaffHeader}1,郝认真,S,{written},,,,,\n"), Register).Rows).Role;
}
