using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class OrganizationImportTests
{
    private const string Long40 = "0123456789012345678901234567890123456789";

    /// <summary>Each row stands on line 5, below the small tree.</summary>
    [Theory]
    [InlineData(",无编码小学,school,D,,,,", "5 MissingValue code")]
    [InlineData("X,,school,D,,,,", "5 MissingValue name")]
    [InlineData("X,甲小学,,D,,,,", "5 MissingValue kind")]
    [InlineData(Long40 + "1,甲小学,school,D,,,,", "5 TooLong code 40")]
    [InlineData("S,甲小学,school,D,,,,", "5 DoubleCode S 4")]
    [InlineData("X,甲小学,academy,D,,,,", "5 UnknownKind academy")]
    [InlineData("X,甲小学,school,nowhere,,,,", "5 UnknownParent nowhere")]
    [InlineData("X,甲小学,school,d,,,,", "5 UnknownParent d")]
    [InlineData("X,甲小学,school,S,,,,", "5 WrongParentKind S")]
    [InlineData("X,甲区,district,D,,,,", "5 WrongParentKind D")]
    [InlineData("X,甲局,bureau,B,,,,", "5 WrongParentKind B")]
    [InlineData("X,甲小学,school,,,,,", "5 SecondRoot B 2")]
    [InlineData("X,乙教育局,bureau,,,,,", "5 SecondRoot B 2")]
    [InlineData("X,甲小学,school,X,,,,", "5 WrongParentKind X;5 Circle X → X")]
    [InlineData("X,甲小学,school,D,,120°,36,", "5 NotANumber lon 120°")]
    [InlineData("X,甲小学,school,D,,NaN,36,", "5 NotANumber lon NaN")]
    [InlineData("X,甲小学,school,D,,36.1,120.4,", "5 OutOfRange lat 120.4")]
    [InlineData("X,甲小学,school,D,,-180.1,90,", "5 OutOfRange lon -180.1")]
    [InlineData("X,甲小学,school,D,,120.4,,", "5 HalfCoordinate")]
    [InlineData("X,甲小学,school,D,,,,问门卫", "5 BadPhone 问门卫")]
    public void A_bad_row_is_named_with_line_and_reason_and_nothing_is_taken(string row, string expected)
    {
        var reading = OrganizationImport.Read(Files.Utf8(Files.SmallTree + row + "\n"));

        Assert.Equal(expected.Split(';'), Files.Said(reading));
        Assert.Empty(reading.Rows);
    }

    [Theory]
    [InlineData(Long40 + ",甲小学,school,D,,,,")]
    [InlineData("s,大小写不同的编码,school,D,,,,")]
    [InlineData("X,局属学校,school,B,,,,")]
    [InlineData("X,幼儿园,幼儿园,D,,,,")]
    [InlineData("X,学院,高校,B,,-180,90,")]
    [InlineData("X,甲小学,School,D,,0,0,+86 (0532) 0000 0000-12")]
    public void A_good_row_is_taken(string row) =>
        Assert.Equal(4, OrganizationImport.Read(Files.Utf8(Files.SmallTree + row)).Rows.Count);

    [Fact]
    public void Every_bad_row_is_named_in_the_order_of_the_file()
    {
        var name = new string('长', 101);
        var reading = OrganizationImport.Read(Files.Utf8(
            $"{Files.OrganizationHeader}A,甲小学,school,Z,,,,\nB,市教育局,bureau,,,,,\nC,{name},school,B,,,999,x\nC,丙小学,school,A,,,,\n"));

        Assert.Equal(
            ["2 UnknownParent Z", "4 TooLong name 100", "4 OutOfRange lat 999", "4 HalfCoordinate", "4 BadPhone x", "5 DoubleCode C 4", "5 WrongParentKind A"],
            Files.Said(reading));
    }

    [Fact]
    public void Every_unit_on_a_circle_is_named_but_none_that_hangs_below()
    {
        var reading = OrganizationImport.Read(Files.Utf8(
            Files.SmallTree + "P,甲区,district,Q,,,,\nQ,乙区,district,R,,,,\nR,丙区,district,P,,,,\nX,丁小学,school,P,,,,\n"));

        var circle = reading.Problems.Where(p => p.Code == ImportProblemCode.Circle).ToList();
        Assert.Equal([5, 6, 7], circle.Select(p => p.Line!.Value));
        Assert.All(circle, p => Assert.Equal("P → Q → R → P", p.Value));
    }

    [Fact]
    public void The_bureau_is_the_root_that_was_meant_even_below_a_school_that_lacks_its_parent() =>
        Assert.Equal(["2 SecondRoot B 3"], Files.Said(OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader + "S,甲小学,school,,,,,\nB,市教育局,bureau,,,,,\n"))));

    [Fact]
    public void A_root_that_is_no_bureau_is_refused() =>
        Assert.Equal(["2 RootNotBureau S"], Files.Said(OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader + "S,甲小学,school,,,,,\n"))));

    [Fact]
    public void Aliases_are_divided_tidied_and_not_repeated()
    {
        var reading = OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader + "B,市教育局,bureau,,市局 | 局里｜市局||市教育局,,,\n"));

        Assert.Equal(["市局", "局里"], Assert.Single(reading.Rows).Aliases);
    }

    [Fact]
    public void Numbers_of_a_workbook_are_read_as_a_person_sees_them()
    {
        var reading = OrganizationImport.Read(Files.Xlsx(
            ["code", "name", "kind", "parent", "lon", "lat", "hotline"],
            [370200000001, "市教育局", "bureau", null, 120.38261000000001, 36.06, 53200000000L]));

        var bureau = Assert.Single(reading.Rows);
        Assert.Equal(("370200000001", 120.38261, 36.06, "53200000000"), (bureau.Code, bureau.Longitude, bureau.Latitude, bureau.Hotline));
    }
}
