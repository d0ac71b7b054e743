using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;
using Xunit;

namespace HazardBot.Tests.Organizations;

/// <summary>A problem names the line on which the person finds the row.</summary>
public sealed class LineTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_row_begins_where_its_first_field_begins_though_fields_before_span_lines(string end)
    {
        var text = Files.OrganizationHeader
            + "B,\"市\n教育局\n\",bureau,,,,,\n"
            + "\n"
            + "D,\"河东\"\"区\"\"\",nothing,B,,,,\n"
            + "S,\"两\n行\",nothing,D,,,,\n";

        var reading = OrganizationImport.Read(Files.Utf8(text.Replace("\n", end, StringComparison.Ordinal)));

        Assert.Equal(["6 UnknownKind nothing", "7 UnknownKind nothing"], Files.Said(reading));
    }

    [Fact]
    public void Line_breaks_and_blanks_within_a_cell_become_one_space()
    {
        var reading = OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader + " B\u200B ,\"　市\n 教育局 \",bureau,,,,,\n"));

        var bureau = Assert.Single(reading.Rows);
        Assert.Equal(("B", "市 教育局"), (bureau.Code, bureau.Name));
    }

    [Fact]
    public void A_workbook_row_keeps_its_number_past_blank_rows()
    {
        var reading = OrganizationImport.Read(Files.Xlsx(
            [],
            ["编码", "名称", "类型", "上级"],
            [],
            ["B", "市教育局", "市局", ""],
            ["", "", "", ""],
            ["D", "河东区", "什么", "B"]));

        Assert.Equal(["6 UnknownKind 什么"], Files.Said(reading));
    }

    [Theory]
    [InlineData("B,\"市教育局,bureau,,,,,\nD,河东区,district,B,,,,\n", 2)]
    [InlineData("B,市教育局,bureau,,,,,\nD,河\"东区,district,B,,,,\n", 3)]
    [InlineData("B,市教育局,bureau,,,,,\nD,\"河东\"区,district,B,,,,\n", 3)]
    public void Broken_quotes_are_named_alone_because_the_cells_behind_them_mean_nothing(string rows, int line)
    {
        var problem = Assert.Single(OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader + rows)).Problems);

        Assert.Equal((ImportProblemCode.BadQuotes, line), (problem.Code, problem.Line));
    }

    [Fact]
    public void An_unquoted_comma_is_told_instead_of_moving_the_cells()
    {
        var reading = OrganizationImport.Read(Files.Utf8(Files.OrganizationHeader + "B,市教育局,bureau,,市局,120.3,36.0,000-0000-0001,补充\n"));

        Assert.Equal(["2 ExtraCells 补充"], Files.Said(reading));
    }
}
