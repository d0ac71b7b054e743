using System.Globalization;
using System.Text;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Import;
using HazardBot.Tests.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards.Import;

public abstract class HazardImporterContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task A_ledger_is_entered_with_numbers_of_its_years_and_proved()
    {
        await using var ledger = await OwnAsync();

        var result = await ImportAsync(ledger, Ledgers.Title + Ledgers.FullHeader + Ledgers.Closed + Ledgers.Open);

        Assert.Equal((2, 0), (result.Added, result.Unchanged));
        var closed = await ledger.Reader.FindByNumberAsync("QD-2020-000001", Cancel);
        Assert.Equal(result.Reading.Rows[0].Words, closed!.Words);
        Assert.Equal(
            result.Reading.Rows[0].Facts with { Number = "QD-2020-000001", ReportedAt = result.Reading.Rows[0].Facts.ReportedAt.ToUniversalTime(), ClosedAt = result.Reading.Rows[0].Facts.ClosedAt!.Value.ToUniversalTime(), Details = null },
            closed.Facts with { Details = null });
        Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    [Fact]
    public async Task The_same_rows_again_change_nothing_and_new_ones_are_added()
    {
        await using var ledger = await OwnAsync();
        var csv = Ledgers.Title + Ledgers.FullHeader + Ledgers.Closed + Ledgers.Open;
        await ImportAsync(ledger, csv);

        var again = await ImportAsync(ledger, csv.Replace("整改中", "待整改", StringComparison.Ordinal));
        var more = await ImportAsync(ledger, csv + "3,FH-2020-0134,2020.01.08,自查,,消防,车棚,电线裸露,一般,,,,,,,,,,,,,,,,\n");

        Assert.Equal((0, 2), (again.Added, again.Unchanged));
        Assert.Equal((1, 2), (more.Added, more.Unchanged));
        Assert.Equal(HazardStatus.InProgress, (await ledger.Reader.FindByNumberAsync("QD-2020-000002", Cancel))!.Facts.Status);
    }

    [Fact]
    public async Task Rows_without_a_number_are_known_by_what_they_say_alike_ones_counted()
    {
        await using var ledger = await OwnAsync();
        const string Row = "1,2020.1.6,门厅,灭火器过期,一般,,,,,,,\n";
        var csv = Ledgers.Title + Ledgers.ShortHeader + Row + Row + Row.Replace("门厅", "食堂", StringComparison.Ordinal);

        Assert.Equal((3, 0), Counts(await ImportAsync(ledger, csv)));
        Assert.Equal((0, 3), Counts(await ImportAsync(ledger, csv)));
        Assert.Equal((1, 3), Counts(await ImportAsync(ledger, csv + Row)));
    }

    [Fact]
    public async Task With_one_bad_row_nothing_is_entered()
    {
        await using var ledger = await OwnAsync();

        var result = await ImportAsync(ledger, Ledgers.Title + Ledgers.FullHeader + Ledgers.Closed + Ledgers.Open.Replace("2020年1月7日", "某天", StringComparison.Ordinal));

        Assert.Null(result.Added);
        Assert.Equal(["5 BadDate 排查时间 某天"], Files.Said(result.Reading));
        Assert.Equal(0, await ledger.PeekAsync<int>("SELECT count(*) FROM hazard"));
    }

    [Fact]
    public async Task A_hazard_of_this_ledger_that_comes_back_is_known()
    {
        await using var ledger = await OwnAsync();
        var own = Samples.Facts("QD-2026-000777") with { Unit = "S1" };
        await ledger.WriteAsync(new RecordHazards([Samples.NewHazard(own)]), Cancel);
        var csv = Ledgers.Title + Ledgers.FullHeader + Ledgers.Open.Replace("FH-2020-0133", "QD-2026-000777", StringComparison.Ordinal);

        Assert.Equal((0, 1), Counts(await ImportAsync(ledger, csv)));
        Assert.Equal((1, 0), Counts(await ImportAsync(ledger, csv.Replace("示例小学", "示例中学", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Many_rows_go_in_several_commits_and_are_all_there()
    {
        await using var ledger = await OwnAsync();
        var csv = new StringBuilder(Ledgers.Title + Ledgers.ShortHeader);
        for (var i = 0; i < 600; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{i},{2019 + (i % 3)}.1.6,第{i}间,灯坏,一般,,,,,,,\n");
        }

        Assert.Equal((600, 0), Counts(await ImportAsync(ledger, csv.ToString())));
        Assert.Equal(200, await ledger.PeekAsync<int>("SELECT count(*) FROM hazard WHERE number LIKE 'QD-2020-%'"));
    }

    private static (int? Added, int Unchanged) Counts(HazardImportResult result) => (result.Added, result.Unchanged);

    private static async Task<HazardImportResult> ImportAsync(TestLedger ledger, string csv)
    {
        using var numbers = new NumberLease(ledger.Database, "QD");
        return await new HazardImporter(ledger.Database, ledger.Writer, numbers, ledger.Hash).ImportAsync(Files.Utf8(csv), Ledgers.Context(), Cancel);
    }
}

public sealed class HazardImporterOnSqlite(SqliteFixture fixture) : HazardImporterContract(fixture), IClassFixture<SqliteFixture>;

public sealed class HazardImporterOnSqlServer(SqlServerFixture fixture) : HazardImporterContract(fixture), IClassFixture<SqlServerFixture>;
