using System.Globalization;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Import;
using HazardBot.Ledger.Tables;
using HazardBot.Tests.Organizations;
using Xunit;

namespace HazardBot.Tests.Hazards.Import;

public sealed class HazardImportTests
{
    [Fact]
    public void A_closed_one_comes_with_its_conclusions_and_stays_closed()
    {
        var hazard = Assert.Single(Good(Ledgers.Title + Ledgers.FullHeader + Ledgers.Closed));

        Assert.Equal(
            (HazardStatus.Closed, HazardCategory.Fire, Severity.Major, HazardSource.Inspection, "S1", At(2020, 1, 6), At(2020, 1, 17)),
            (hazard.Facts.Status, hazard.Facts.Category, hazard.Facts.Severity, hazard.Facts.Source, hazard.Facts.Unit, hazard.Facts.ReportedAt, hazard.Facts.ClosedAt!.Value));
        Assert.Equal(("甄安全", new DateOnly(2020, 1, 20)), (hazard.Facts.Owner, hazard.Facts.Due!.Value));
        Assert.Equal((null, null, null), (hazard.Facts.Handler, hazard.Facts.Holder, hazard.Facts.ActBy));
        Assert.Equal(
            new HazardDetails
            {
                Leader = "甄领导",
                Budget = 1.5m,
                DoneAt = At(2020, 1, 15),
                Checker = "甄复查",
                CheckedAt = At(2020, 1, 16),
                Finder = "甄查",
                OldNumber = "FH-2020-0132",
            },
            hazard.Facts.Details);
        Assert.Equal(
            new HazardWords("疏散门上锁", "东楼三层", Measure: "更换推杆锁", Interim: "派人值守", Cause: "门锁老化", Outcome: "已整改，换了推杆锁", CheckResult: "合格", LookBack: "无反弹"),
            hazard.Words);
    }

    [Fact]
    public void An_open_one_is_its_owner_s_to_do()
    {
        var hazard = Assert.Single(Good(Ledgers.FullHeader + Ledgers.Open, "S1"));

        Assert.Equal((HazardStatus.InProgress, HazardCategory.Buildings), (hazard.Facts.Status, hazard.Facts.Category));
        Assert.Equal(("T1", "T1", new DateOnly(2020, 2, 10)), (hazard.Facts.Handler, hazard.Facts.Holder, hazard.Facts.ActBy));
        Assert.Equal(new HazardWords("篮球架松动", "操场", Measure: "加固", Interim: "围挡"), hazard.Words);
        Assert.Null(hazard.Facts.Details!.Finder);
    }

    [Theory]
    [InlineData("", "", "", "T1", "2026-11-26")]
    [InlineData("待整改", "甄", "2020.02.10", "T1", "2020-02-10")]
    [InlineData("已完成", "甄", "2020.02.10", "T1", "2026-11-27")]
    [InlineData("已完成", "甄安全", "2020.02.10", "T2", "2026-11-27")]
    public void An_open_one_waits_for_who_has_to_act_by_the_roles(string outcome, string owner, string due, string holder, string actBy)
    {
        var row = Assert.Single(Good($"{Ledgers.Title}{Ledgers.ShortHeader}1,2020.01.06,食堂,电线裸露,一般,换线,{owner},{due},{outcome},,,\n"));

        Assert.Equal((holder, actBy), (row.Facts.Holder, row.Facts.ActBy!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("待整改", "甄", "2020.02.10", "无", HazardStatus.Assigned)]
    [InlineData("未整改", "/", "2020.02.10", "无", HazardStatus.Submitted)]
    [InlineData("", "", "", "", HazardStatus.Submitted)]
    [InlineData("正在整改", "甄", "2020.02.10", "/", HazardStatus.InProgress)]
    [InlineData("已完成", "甄", "立即", "/", HazardStatus.AwaitingCheck)]
    [InlineData("已完成", "甄", "立即整改", "2020.1.7", HazardStatus.Closed)]
    [InlineData("拆除", "甄", "2020.02.10", "2020.1.7", HazardStatus.Closed)]
    [InlineData("已转办：城管", "", "", "", HazardStatus.Referred)]
    public void The_short_layout_tells_the_state_in_words(string outcome, string owner, string due, string closed, HazardStatus status)
    {
        var row = Assert.Single(Good($"{Ledgers.Title}{Ledgers.ShortHeader}1,2020.01.06,食堂,电线裸露,一般,换线,{owner},{due},{outcome},,{closed},\n"));

        Assert.Equal((status, HazardCategory.Fire), (row.Facts.Status, row.Facts.Category));
        Assert.Equal(due.StartsWith("立即", StringComparison.Ordinal) ? new DateOnly(2020, 1, 6) : row.Facts.Due, row.Facts.Due);
    }

    [Theory]
    [InlineData("2020.01.06")]
    [InlineData("2020.1.6")]
    [InlineData("2020年1月6日")]
    [InlineData("2020年01月06日")]
    [InlineData("2020-01-06")]
    [InlineData("2020-01-06 00:00:00")]
    [InlineData("2020/1/6")]
    [InlineData("２０２０．１．６")]
    [InlineData("20200106")]
    [InlineData("43836")]
    public void A_day_is_read_in_every_usual_form(string day) =>
        Assert.Equal(At(2020, 1, 6), Assert.Single(Good($"{Ledgers.ShortHeader}1,{day},食堂,电线裸露,一般,,,,,,,\n", "S1")).Facts.ReportedAt);

    [Fact]
    public void A_workbook_s_own_dates_and_numbers_are_read()
    {
        var file = Files.Xlsx(
            ["示例小学台账"],
            ["填报单位（盖章）：", "示例小学", "填报人："],
            ["序号", "排查时间", "隐患内容", "整改资金（万元）", "整改责任人", "整改措施", "整改时限"],
            [1, new DateTime(2020, 1, 6), "电线裸露", 0.35, "甄", "换线", new DateTime(2020, 1, 9)],
            ["主要负责人（签字）：", null, "分管负责人（签字）："]);

        var hazard = Assert.Single(HazardImport.Read(file, Ledgers.Context()).Rows);

        Assert.Equal((At(2020, 1, 6), new DateOnly(2020, 1, 9), 0.35m, "S1", 4), (hazard.Facts.ReportedAt, hazard.Facts.Due!.Value, hazard.Facts.Details!.Budget!.Value, hazard.Facts.Unit, hazard.Line));
    }

    [Fact]
    public void A_ledger_of_several_units_names_them_in_a_column_and_in_gb18030()
    {
        const string Csv = "序号,单位,排查时间,隐患描述\n1,示小,2020.1.6,灯坏\n2,S2,2020.1.6,灯坏\n3,示例区,2020.1.6,灯坏\n";

        var rows = HazardImport.Read(Files.Gb18030(Csv), Ledgers.Context()).Rows;

        Assert.Equal(["S1", "S2", "D"], rows.Select(r => r.Facts.Unit));
    }

    [Fact]
    public void Signatures_blank_rows_and_repeated_headers_are_passed_over()
    {
        var rows = Good(Ledgers.Title + Ledgers.ShortHeader + "1,2020.1.6,门厅,灯坏,,,,,,,,\n2,,,,,,,,,,,\n" + Ledgers.ShortHeader + "3,2020.1.7,门厅,灯坏,,,,,,,,\n主要负责人(签字)：,,,分管负责人(签字)：,,,,,审核：,,,\n");

        Assert.Equal([4, 7], rows.Select(r => r.Line));
    }

    [Theory]
    [InlineData("1,昨天,门厅,灯坏,,,,,,,,", "3 BadDate 排查时间 昨天")]
    [InlineData("1,2020.02.30,门厅,灯坏,,,,,,,,", "3 BadDate 排查时间 2020.02.30")]
    [InlineData("1,2026.11.26,门厅,灯坏,,,,,,,,", "3 FutureDate 排查时间 2026.11.26")]
    [InlineData("1,,门厅,灯坏,,,,,,,,", "3 MissingValue 排查时间")]
    [InlineData("1,2020.1.6,门厅,无,,,,,,,,", "3 MissingValue 隐患描述")]
    [InlineData("1,2020.1.6,门厅,灯坏,特急,,,,,,,", "3 UnknownLevel 特急")]
    [InlineData("1,2020.1.6,门厅,灯坏,,,,,整改中,,,", "3 ResponsibilityMissing")]
    [InlineData("1,2020.1.6,门厅,灯坏,,,,,,,2020.1.5,", "3 DatesCross 销号时间 排查时间")]
    [InlineData("1,2020.1.6,门厅,灯坏,,,,,,,,,多出来的", "3 ExtraCells 多出来的")]
    public void Every_bad_row_is_named_with_its_reason(string row, string said)
    {
        var reading = Ledgers.Read("填报单位：示例小学,\n" + Ledgers.ShortHeader + row + "\n");

        Assert.Equal([said], Files.Said(reading));
        Assert.Empty(reading.Rows);
    }

    [Theory]
    [InlineData("序号,排查时间,排查方式,隐患描述\n1,2020.1.6,道听途说,灯坏\n", "S1", "2 UnknownSource 道听途说")]
    [InlineData("序号,排查时间,整改资金,隐患描述\n1,2020.1.6,很多,灯坏\n", "S1", "2 BadAmount 整改资金 很多")]
    [InlineData("序号,排查时间,隐患描述,是否销号,销号时间\n1,2020.1.6,灯坏,否,2020.1.8\n", "S1", "2 ClosedAndNot")]
    [InlineData("序号,排查时间,隐患描述,是否销号\n1,2020.1.6,灯坏,也许\n", "S1", "2 NotYesOrNo 是否销号 也许")]
    [InlineData("序号,排查时间,隐患描述\n1,2020.1.6,灯坏\n", null, "2 NoUnit")]
    [InlineData("填报单位：火星小学\n序号,排查时间,隐患描述\n1,2020.1.6,灯坏\n", null, "3 UnknownUnitName 火星小学")]
    [InlineData("单位,排查时间,隐患描述\n同名小学,2020.1.6,灯坏\n", null, "2 AmbiguousUnitName 同名小学")]
    [InlineData("编号,排查时间,隐患描述\nA1,2020.1.6,灯坏\nA1,2020.1.7,门坏\n", "S1", "3 DoubleCode A1 2")]
    [InlineData("姓名,年龄\n甲,7\n", "S1", "HeaderNotFound 排查时间、隐患内容（问题描述）")]
    [InlineData("序号,部位,隐患等级,隐患描述\n1,门厅,一般,灯坏\n", "S1", "1 MissingHeader 排查时间")]
    [InlineData("序号,排查时间,隐患描述\n合计,,\n", "S1", "NoRows")]
    public void What_can_not_be_a_ledger_is_refused(string csv, string? unit, string said) => Assert.Equal([said], Files.Said(Ledgers.Read(csv, unit)));

    [Fact]
    public void An_unknown_category_is_entered_under_other_and_noted()
    {
        var reading = Ledgers.Read("排查时间,隐患类别,隐患描述\n2020.1.6,外星,灯坏\n", "S1");

        Assert.Equal(HazardCategory.Other, Assert.Single(reading.Rows).Facts.Category);
        Assert.Equal(new ImportProblem(ImportProblemCode.CategoryUnknown, 2, "外星"), Assert.Single(reading.Notes));
    }

    [Theory]
    [InlineData("3500元", "0.35")]
    [InlineData("1,200.5", "1200.5")]
    [InlineData("2万元", "2")]
    [InlineData("2万", "2")]
    [InlineData("0", null)]
    public void Money_is_in_ten_thousand_yuan_unless_told(string cell, string? amount)
    {
        var hazard = Assert.Single(Good($"排查时间,整改资金,隐患描述\n2020.1.6,\"{cell}\",灯坏\n", "S1"));

        Assert.Equal(amount, hazard.Facts.Details!.Budget?.ToString("0.####", CultureInfo.InvariantCulture));
    }

    private static IReadOnlyList<ImportedHazard> Good(string csv, string? unit = null)
    {
        var reading = Ledgers.Read(csv, unit);
        Assert.Empty(Files.Said(reading));
        return reading.Rows;
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.FromHours(8));
}
