using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>What databases are known to do differently.</summary>
public abstract class TrapsContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Theory]
    [InlineData("oABc", "oabc")]
    [InlineData("user", "user ")]
    [InlineData("ｕｓｅｒ", "user")]
    [InlineData("straße", "strasse")]
    [InlineData("用户", "用户\u200b")]
    [InlineData("a%", "ab")]
    public async Task People_whose_ids_look_alike_are_not_mixed_up(string one, string other)
    {
        var (first, second) = (Samples.Report(one), Samples.Report(other));
        await Ledger.WriteAsync(new FileReport(first, []), Cancel);
        await Ledger.WriteAsync(new FileReport(second, []), Cancel);

        var found = await Ledger.Reader.FindByReporterAsync("wechat", one, 10, Cancel);

        Assert.Contains(first.Id, found.Select(r => r.Id));
        Assert.DoesNotContain(second.Id, found.Select(r => r.Id));
    }

    [Theory]
    [InlineData("🔥👩‍🚒 实验室着火 𠮷野家旁")]
    [InlineData("  blanks before and behind  ")]
    [InlineData("tab\tline\r\nline\u0001 'quote\" \\ % _ [x] ; --")]
    [InlineData("\ue000\u3000é́")]
    public async Task Words_come_back_as_they_went(string text)
    {
        var found = await ThroughAsync(new HazardWords(text, text[..Math.Min(text.Length, 10)], Measure: null));

        Assert.Equal(text, found.Description);
        Assert.Equal(text[..Math.Min(text.Length, 10)], found.Place);
    }

    [Fact]
    public async Task The_longest_chinese_text_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Range(0, HazardWords.LongestDescription).Select(i => (char)('一' + (i % 5000))));

        var found = await ThroughAsync(new HazardWords(text, text[..HazardWords.LongestPlace]));

        Assert.Equal((text, text[..HazardWords.LongestPlace]), (found.Description, found.Place));
    }

    [Fact]
    public async Task Instants_keep_their_milliseconds()
    {
        var at = new DateTimeOffset(2026, 11, 24, 23, 59, 59, 999, TimeSpan.FromHours(8));
        var report = Samples.Report(at: at);
        var hazard = Samples.NewHazard(Samples.Facts() with { ReportedAt = at, Report = report.Id });
        await Ledger.WriteAsync(new FileReport(report, [hazard]), Cancel);

        var found = (await Ledger.Reader.FindByReceiptAsync(report.Receipt, Cancel))!;

        Assert.Equal(at, found.At);
        Assert.Equal(at, Assert.Single(found.Hazards).Facts.ReportedAt);
    }

    [Fact]
    public async Task Ids_sort_by_age()
    {
        // The newest differs in its first bytes from the oldest, which little-endian order would put elsewhere.
        Guid[] ids = [.. new[] { 0, 1, 300, 70_000, 20_000_000 }.Select(seconds => Guid.CreateVersion7(Samples.Now.AddSeconds(seconds)))];
        await using var ledger = await OwnAsync();
        foreach (var id in ids.Reverse())
        {
            await ledger.WriteAsync(new RecordHazards([Samples.NewHazard() with { Id = id }]), Cancel);
        }

        var rows = await ledger.Database.ListAsync<ProvenRow>(HazardSql.All, null, Cancel);

        Assert.Equal(ids, rows.Select(r => r.Id.ToGuid()));
    }

    [Fact]
    public async Task Rows_map_whether_their_first_is_full_of_nulls_or_not()
    {
        await using var ledger = await OwnAsync();
        var bare = Samples.NewHazard(Samples.Facts() with { Unit = null }, new HazardWords("x"));
        var full = Samples.NewHazard(
            Samples.Facts() with { Owner = "后勤处", Due = new(2026, 12, 1), ClosedAt = Samples.Now, Occurred = "昨天", Report = Samples.NewId() },
            new HazardWords("x", "y", Measure: "z"));

        foreach (var hazard in new[] { bare, full, bare with { Id = Samples.NewId(), DataKey = Samples.NewId(), Events = [Renumbered(bare)] } })
        {
            await ledger.WriteAsync(new RecordHazards([hazard]), Cancel);
            Assert.Equal(hazard.Events[0].Facts, (await ledger.Reader.FindByNumberAsync(hazard.Events[0].Facts!.Number, Cancel))!.Facts);
        }

        Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    [Fact]
    public async Task A_schema_is_brought_up_to_date_twice_and_by_several_at_once()
    {
        await using var ledger = await OwnAsync();
        ledger.Database.Migrate();
        var nodes = Enumerable.Range(0, 4).Select(_ => ledger.ConnectAnother()).ToList();

        await Task.WhenAll(nodes.Select(node => Task.Run(node.Migrate, Cancel)));

        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }

        Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    private async Task<HazardWords> ThroughAsync(HazardWords words)
    {
        var hazard = Samples.NewHazard(words: words);
        Assert.True((await Ledger.WriteAsync(new RecordHazards([hazard]), Cancel)).IsDone);
        return (await Ledger.Reader.FindByNumberAsync(hazard.Events[0].Facts!.Number, Cancel))!.Words;
    }

    private static HazardEvent Renumbered(NewHazard hazard) =>
        hazard.Events[0] with { Facts = hazard.Events[0].Facts! with { Number = Samples.NewNumber() } };
}

public sealed class TrapsOnSqlite(SqliteFixture fixture) : TrapsContract(fixture), IClassFixture<SqliteFixture>;

public sealed class TrapsOnSqlServer(SqlServerFixture fixture) : TrapsContract(fixture), IClassFixture<SqlServerFixture>;
