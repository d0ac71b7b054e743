using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class HeaderTests
{
    [Fact]
    public void Chinese_headings_in_any_order_do_and_others_are_noted()
    {
        const string Text = """
            备注,上级,纬度,经度,类型,别名,名称,编码,热线
            随便,,36.06,120.38,市局,市局|局里,市教育局,B,000-0000-0001
            """;

        var reading = OrganizationImport.Read(Files.Utf8(Text));

        var bureau = Assert.Single(reading.Rows);
        Assert.Equal(("B", "市教育局", OrganizationKind.Bureau, 120.38, 36.06, "000-0000-0001"), (bureau.Code, bureau.Name, bureau.Kind, bureau.Longitude, bureau.Latitude, bureau.Hotline));
        Assert.Equal(["市局", "局里"], bureau.Aliases);
        Assert.Equal(new ImportProblem(ImportProblemCode.IgnoredColumn, 1, "备注"), Assert.Single(reading.Notes));
    }

    [Fact]
    public void Chinese_headings_of_staff_do_too()
    {
        var register = new Register([new("S", "河东小学", OrganizationKind.School, null, [])]);
        var reading = StaffImport.Read(Files.Utf8("姓名,工号,单位,角色,手机号,企业微信,钉钉,飞书,邮箱\n甄安全,1,S,安全员,000-0001-0001,a,b,c,d@example.org\n"), register);

        Assert.Equal(
            new StaffMember("1", "甄安全", "S", StaffRole.SafetyOfficer, "000-0001-0001", "a", "b", "c", "d@example.org"),
            Assert.Single(reading.Rows));
    }

    [Fact]
    public void Each_missing_column_is_named()
    {
        var reading = OrganizationImport.Read(Files.Utf8("code,parents,\n1,2\n"));

        Assert.Equal(["1 MissingHeader name", "1 MissingHeader kind", "1 MissingHeader parent"], Files.Said(reading));
        Assert.Equal("parents", Assert.Single(reading.Notes).Value);
    }

    [Fact]
    public void Two_columns_of_one_meaning_are_refused() =>
        Assert.Equal(["1 DoubleHeader 名称 NAME"], Files.Said(OrganizationImport.Read(Files.Utf8("code,NAME,kind,parent,名称\nB,x,bureau,,y\n"))));

    [Fact]
    public void Width_case_and_blanks_of_a_heading_do_not_matter() =>
        Assert.Single(OrganizationImport.Read(Files.Utf8(" ＣＯＤＥ ,Name ,KIND, 上级 单位\nB,市教育局,Bureau,\n")).Rows);
}
