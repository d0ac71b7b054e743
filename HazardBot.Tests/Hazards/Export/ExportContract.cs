using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Ledger.Hazards.Import;
using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Tests.Hazards.Import;
using HazardBot.Tests.Storage;
using MiniExcelLibs;
using Xunit;

namespace HazardBot.Tests.Hazards.Export;

public abstract class ExportContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateTimeOffset Found = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("S1")]
    [InlineData("D")]
    [InlineData(null)]
    public async Task Exported_imported_and_exported_again_it_is_the_same(string? unit)
    {
        await using var first = await FilledAsync();
        await using var second = await OwnAsync();
        var file = Export(first, unit);
        using var numbers = new NumberLease(second.Database, "QD");
        var importer = new HazardImporter(second.Database, second.Writer, numbers, second.Hash);

        var result = await importer.ImportAsync(file, Ledgers.Context(), Cancel);

        Assert.Empty(result.Reading.Problems);
        Assert.NotEqual(0, result.Added);
        Assert.All(new[] { LedgerLayout.Full, LedgerLayout.Short }, layout => Assert.Equal(Cells(file, layout), Cells(Export(second, unit), layout)));
    }

    [Fact]
    public async Task The_workbook_is_valid_with_rows_and_without()
    {
        await using var ledger = await FilledAsync();
        await using var empty = await OwnAsync();

        Assert.Empty(Faults(Export(ledger, "S1")));
        Assert.Empty(Faults(Export(ledger, null)));
        Assert.Empty(Faults(Export(empty, "S1")));
        Assert.Empty(Faults(Export(empty, null)));
    }

    [Fact]
    public async Task A_public_tip_never_names_who_told()
    {
        await using var ledger = await OwnAsync();
        await AddAsync(ledger, new HazardDetails { Finder = "甄举报" }, HazardSource.Report);

        var row = Cells(Export(ledger, "S1"), LedgerLayout.Full)[3];

        Assert.Equal(("群众举报", "无"), (row[3], row[4]));
        Assert.DoesNotContain("甄举报", string.Join('|', row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_exported_with_all_below_it_between_two_days_without_what_is_no_hazard()
    {
        await using var ledger = await FilledAsync();

        Assert.Equal(2, Count(ledger, new ExportRange(Ledgers.Register.Find("S1"), null, null)));
        Assert.Equal(4, Count(ledger, new ExportRange(Ledgers.Register.Find("D"), null, null)));
        Assert.Equal(5, Count(ledger, new ExportRange(null, null, null)));
        Assert.Equal(1, Count(ledger, new ExportRange(null, new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 21))));
        Assert.Equal(4, Count(ledger, new ExportRange(null, null, new DateOnly(2026, 11, 20))));
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("$=1+1", " $=1+1")]
    [InlineData("$=HYPERLINK(\"http://x\")", " $=HYPERLINK(\"http://x\")")]
    [InlineData("@SUM(A1)", "@SUM(A1)")]
    [InlineData("+1", "+1")]
    [InlineData("{{title}}", "{{title}}")]
    [InlineData("{{full.Remark}} $rowindex @rowindex", "{{full.Remark}} $rowindex @rowindex")]
    [InlineData("@group", "@group")]
    [InlineData("@endif", "@endif")]
    [InlineData("</t></is></c><c><f>1+1</f></c>", "</t></is></c><c><f>1+1</f></c>")]
    [InlineData("a&b<c>\"d'", "a&b<c>\"d'")]
    [InlineData("a\u0001\u0000b", "a b")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("\u202Egnp.exe\u200B", "gnp.exe")]
    [InlineData("🔥火", "🔥火")]
    public async Task A_hostile_text_is_a_text(string hostile, string shown)
    {
        await using var ledger = await OwnAsync();
        await AddAsync(ledger, null, HazardSource.SelfCheck, new HazardWords(hostile, hostile, Measure: hostile));

        var file = Export(ledger, "S1");

        Assert.Empty(Faults(file));
        Assert.Equal(shown.TrimStart(), Cells(file, LedgerLayout.Full)[3][7].TrimStart());
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.All(book.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }

    private static async Task AddAsync(
        TestLedger ledger, HazardDetails? details, HazardSource source, HazardWords? words = null, string? unit = "S1", HazardStatus status = HazardStatus.Submitted, DateTimeOffset? at = null)
    {
        var facts = Samples.Facts() with
        {
            Unit = unit, Source = source, Status = status, ReportedAt = at ?? Found, Details = details, Owner = "甄安全", Due = new DateOnly(2026, 12, 1),
            ClosedAt = status == HazardStatus.Closed ? Found.AddDays(3) : null,
        };
        var decision = HazardRules.Decide(null, new RecordHazard(facts, words ?? new("楼道堆满纸箱", "东楼", Measure: "清走")), Actor.System, Samples.Now);
        await ledger.WriteAsync(new RecordHazards([new(Samples.NewId(), Samples.NewId(), decision.Events, [])]), TestContext.Current.CancellationToken);
    }

    private async Task<TestLedger> FilledAsync()
    {
        var ledger = await OwnAsync();
        var details = new HazardDetails { Checker = "T2", CheckedAt = Found.AddDays(2), DoneAt = Found.AddDays(1), Budget = 0.35m, Leader = "甄领导", Finder = "甄查" };
        await AddAsync(ledger, details, HazardSource.Inspection, new("疏散门上锁\n还堆着纸箱", "三层", Measure: "$=1+1", Interim: "值守", Cause: "老化", Outcome: "换了锁", Remark: "=2", LookBack: "无反弹"), status: HazardStatus.Closed);
        await AddAsync(ledger, null, HazardSource.Report, status: HazardStatus.InProgress);
        await AddAsync(ledger, new() { ReferredTo = "城管" }, HazardSource.SelfCheck, unit: "S2", status: HazardStatus.Referred);
        await AddAsync(ledger, null, HazardSource.UnannouncedVisit, unit: "S3", status: HazardStatus.CheckFailed);
        await AddAsync(ledger, null, HazardSource.LookBack, unit: "S4", status: HazardStatus.ExtensionAsked, at: new(2026, 11, 20, 16, 0, 0, TimeSpan.Zero));
        await AddAsync(ledger, null, HazardSource.SelfCheck, status: HazardStatus.Void);
        await AddAsync(ledger, null, HazardSource.SelfCheck, status: HazardStatus.Unfounded);
        return ledger;
    }

    private static int Count(TestLedger ledger, ExportRange range) =>
        new LedgerExport(ledger.Database).Write(new MemoryStream(), Ledgers.Register, range, Ledgers.Now, Ledgers.Zone, Cancel);

    private static byte[] Export(TestLedger ledger, string? unit)
    {
        using var file = new MemoryStream();
        new LedgerExport(ledger.Database).Write(file, Ledgers.Register, new ExportRange(Ledgers.Register.Find(unit), null, null), Ledgers.Now, Ledgers.Zone, Cancel);
        return file.ToArray();
    }

    private static List<List<string>> Cells(byte[] file, LedgerLayout layout) => [.. new MemoryStream(file)
        .Query(useHeaderRow: false, sheetName: layout.Sheet, excelType: ExcelType.XLSX)
        .Select(row => ((IDictionary<string, object?>)row).Values.Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture) ?? "").ToList())];

    private static IEnumerable<string> Faults(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator().Validate(book).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }
}

public sealed class ExportOnSqlite(SqliteFixture fixture) : ExportContract(fixture), IClassFixture<SqliteFixture>;

public sealed class ExportOnSqlServer(SqlServerFixture fixture) : ExportContract(fixture), IClassFixture<SqlServerFixture>;
