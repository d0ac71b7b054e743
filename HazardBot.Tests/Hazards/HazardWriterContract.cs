using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

public abstract class HazardWriterContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task A_message_to_be_sent_only_once_is_there_once_and_the_second_turn_stands()
    {
        var key = $"nudge:{Samples.NewId():N}";
        foreach (var once in new[] { key, key, null, null })
        {
            var nudge = new SendMessage(Samples.NewId(), OutgoingKind.Nudge, "T112", null, null, key, once);
            Assert.True((await Ledger.WriteAsync(nudge, Cancel)).IsDone);
        }

        Assert.Equal(1, await Ledger.PeekAsync<int>("SELECT count(*) FROM outbox WHERE only_once = @key", new { key }));
        Assert.Equal(3, await Ledger.PeekAsync<int>("SELECT count(*) FROM outbox WHERE about = @key", new { key }));
    }

    [Fact]
    public async Task Several_hazards_of_one_report_are_found_by_its_receipt()
    {
        var report = Samples.Report("user-1");
        NewHazard[] hazards = [Samples.NewHazard(photos: [Samples.NewId(), Samples.NewId()]), Samples.NewHazard(), Samples.NewHazard()];
        Assert.True((await Ledger.WriteAsync(new FileReport(report, hazards), Cancel)).IsDone);

        var found = await Ledger.Reader.FindByReceiptAsync(report.Receipt, Cancel);

        // The facts name no report here, so the report stands alone.
        Assert.Equal((report.Id, report.At), (found!.Id, found.At));
        Assert.Empty(found.Hazards);
        Assert.Equal(2, await Ledger.PeekAsync<int>("SELECT count(*) FROM hazard_photo WHERE hazard = @id", new { id = hazards[0].Id.ToColumn() }));
    }

    [Fact]
    public async Task A_report_shows_its_hazards_by_number_as_they_were_filed()
    {
        var report = Samples.Report("user-2");
        var facts = Samples.Facts() with { Report = report.Id, Urgent = true, Unit = null, Occurred = "2026-11-23", Severity = Severity.Major };
        var hazards = new[] { Samples.NewHazard(facts), Samples.NewHazard(Samples.Facts() with { Report = report.Id }) };
        await Ledger.WriteAsync(new FileReport(report, [.. hazards.Reverse()]), Cancel);

        var found = (await Ledger.Reader.FindByReceiptAsync(report.Receipt, Cancel))!.Hazards;

        Assert.Equal(hazards.Select(h => h.Id), found.Select(h => h.Id));
        Assert.Equal((facts, 1, hazards[0].DataKey), (found[0].Facts, found[0].Version, found[0].DataKey));
        Assert.Equal(new HazardWords("楼道堆满纸箱，疏散门打不开", "东楼三层"), found[0].Words);
        Assert.Equal(EventChain.HashLength, found[0].Head.Length);
    }

    [Theory]
    [InlineData("0000000000000000")]
    [InlineData("000000000000000")]
    [InlineData("00000000000000000")]
    [InlineData("０００００００００００００００１")]
    [InlineData("' OR 1=1; --    ")]
    [InlineData("")]
    public async Task An_unknown_receipt_finds_nothing(string digits) => Assert.Null(await Ledger.Reader.FindByReceiptAsync(digits, Cancel));

    [Fact]
    public async Task A_person_finds_their_own_reports_newest_first()
    {
        var reports = Enumerable.Range(0, 4).Select(i => Samples.Report("user-3", Samples.Now.AddMilliseconds(i))).ToArray();
        foreach (var report in reports)
        {
            await Ledger.WriteAsync(new FileReport(report, []), Cancel);
        }

        await Ledger.WriteAsync(new FileReport(Samples.Report("USER-3"), []), Cancel);
        await Ledger.WriteAsync(new FileReport(Samples.Report(), []), Cancel);

        Assert.Equal(reports.Reverse().Select(r => r.Id), (await Ledger.Reader.FindByReporterAsync("wechat", "user-3", 10, Cancel)).Select(r => r.Id));
        Assert.Equal(reports[3].Id, Assert.Single(await Ledger.Reader.FindByReporterAsync("wechat", "user-3", 1, Cancel)).Id);
        Assert.Single(await Ledger.Reader.FindByReporterAsync("wechat", "USER-3", 10, Cancel));
        Assert.Empty(await Ledger.Reader.FindByReporterAsync("wecha", "tuser-3", 10, Cancel));
    }

    [Fact]
    public async Task A_receipt_is_shown_again_until_its_key_is_destroyed()
    {
        var report = Samples.Report();
        await Ledger.WriteAsync(new FileReport(report, []), Cancel);
        Assert.Equal(report.Receipt, await Ledger.Reader.ShowReceiptAsync(report.Id, Cancel));
        Assert.Null(await Ledger.Reader.ShowReceiptAsync(Samples.NewId(), Cancel));

        await DestroyAsync(report.Id);

        Assert.Null(await Ledger.Reader.ShowReceiptAsync(report.Id, Cancel));
        Assert.NotNull(await Ledger.Reader.FindByReceiptAsync(report.Receipt, Cancel));
    }

    [Fact]
    public async Task A_hazard_is_found_by_its_number_exactly()
    {
        var created = Samples.NewHazard();
        await Ledger.WriteAsync(new RecordHazards([created]), Cancel);
        var number = created.Events[0].Facts!.Number;

        Assert.Equal(created.Id, (await Ledger.Reader.FindByNumberAsync(number, Cancel))!.Id);
        Assert.Null(await Ledger.Reader.FindByNumberAsync(number + " ", Cancel));
        Assert.Null(await Ledger.Reader.FindByNumberAsync(number.ToLowerInvariant(), Cancel));
        Assert.Null(await Ledger.Reader.FindByNumberAsync("%", Cancel));
    }

    [Fact]
    public async Task Events_are_appended_and_the_row_follows_in_every_fact()
    {
        var before = await RecordAsync();
        var facts = before.Facts with
        {
            Status = HazardStatus.Assigned,
            Category = HazardCategory.Heating,
            Severity = Severity.Major,
            Urgent = true,
            Source = HazardSource.LookBack,
            Unit = "370203-07",
            Occurred = "2026-11-20T07:30",
            Owner = "后勤处",
            Due = new(2026, 12, 1),
            ClosedAt = Samples.Now.AddDays(1),
            Report = Samples.NewId(),
            ReportedAt = Samples.Now.AddMilliseconds(-1),
        };
        HazardEvent[] events =
        [
            new(HazardEventKind.ChangeRequested, Samples.Now, Actor.Reporter, null, new HazardWords(Note: "是三楼")),
            new(HazardEventKind.Recorded, Samples.Now, Actor.System, facts, new HazardWords(Place: "西楼", Measure: "清空楼道")),
        ];

        Assert.True((await Ledger.WriteAsync(new AppendEvents(before, events), Cancel)).IsDone);

        var after = (await Ledger.Reader.FindByNumberAsync(before.Facts.Number, Cancel))!;
        Assert.Equal((3, facts), (after.Version, after.Facts));
        Assert.Equal(new HazardWords(before.Words.Description, "西楼", Measure: "清空楼道"), after.Words);
        Assert.Empty((await Ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    [Fact]
    public async Task Photos_come_with_a_supplement_or_not_at_all()
    {
        var before = await RecordAsync();
        var events = HazardRules.Decide(before, new Supplement("照片"), Actor.Reporter, Samples.Now).Events;

        Assert.True((await Ledger.WriteAsync(new AppendEvents(before, events, [Samples.NewId(), Samples.NewId()]), Cancel)).IsDone);
        Assert.Equal(CommitEnd.Stale, (await Ledger.WriteAsync(new AppendEvents(before, events, [Samples.NewId()]), Cancel)).End);

        Assert.Equal(2, await Ledger.PeekAsync<int>("SELECT count(*) FROM hazard_photo WHERE hazard = @id", new { id = before.Id.ToColumn() }));
    }

    [Fact]
    public async Task A_lost_race_over_a_hazard_is_stale_and_writes_nothing()
    {
        var before = await RecordAsync();
        var note = new AppendEvents(before, [new(HazardEventKind.Supplemented, Samples.Now, Actor.Reporter, null, new HazardWords(Note: "又看到了"))]);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Ledger.WriteAsync(note, Cancel))));

        Assert.Single(results, r => r.IsDone);
        Assert.Equal(7, results.Count(r => r.End == CommitEnd.Stale));
        Assert.Equal(2, (await Ledger.Reader.FindByNumberAsync(before.Facts.Number, Cancel))!.Version);
        Assert.Equal(2, await Ledger.PeekAsync<int>("SELECT count(*) FROM hazard_event WHERE hazard = @id", new { id = before.Id.ToColumn() }));
    }

    [Fact]
    public async Task What_was_relied_on_has_to_stand_still()
    {
        var hazard = await RecordAsync();

        Assert.True((await Ledger.WriteAsync(new ReliesOnHazard(hazard.Id, 1), Cancel)).IsDone);
        Assert.Equal(CommitEnd.Stale, (await Ledger.WriteAsync(new ReliesOnHazard(hazard.Id, 2), Cancel)).End);
        Assert.Equal(CommitEnd.Stale, (await Ledger.WriteAsync(new ReliesOnHazard(Samples.NewId(), 1), Cancel)).End);
    }

    [Fact]
    public async Task A_number_or_receipt_given_twice_is_a_duplicate()
    {
        var report = Samples.Report();
        var hazard = Samples.NewHazard();
        await Ledger.WriteAsync(new FileReport(report, [hazard]), Cancel);

        Assert.Equal(CommitEnd.Duplicate, (await Ledger.WriteAsync(new RecordHazards([Samples.NewHazard(hazard.Events[0].Facts)]), Cancel)).End);
        Assert.Equal(CommitEnd.Duplicate, (await Ledger.WriteAsync(new FileReport(report with { Id = Samples.NewId() }, []), Cancel)).End);
    }

    [Fact]
    public async Task Nothing_is_added_to_a_hazard_whose_words_are_gone()
    {
        var hazard = await RecordAsync();
        await DestroyAsync(hazard.DataKey);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Ledger.WriteAsync(new AppendEvents(hazard, []), Cancel));
    }

    [Fact]
    public async Task What_a_reporter_wrote_stands_nowhere_in_the_clear()
    {
        var report = Samples.Report("user-9");
        var hazard = Samples.NewHazard();
        await Ledger.WriteAsync(new FileReport(report, [hazard]), Cancel);

        var stored = (await Ledger.PeekAsync<byte[]>("SELECT words_sealed FROM hazard_event WHERE hazard = @id", new { id = hazard.Id.ToColumn() }))!
            .Concat((await Ledger.PeekAsync<byte[]>("SELECT reporter_sealed FROM report WHERE id = @id", new { id = report.Id.ToColumn() }))!)
            .Concat((await Ledger.PeekAsync<byte[]>("SELECT facts FROM hazard_event WHERE hazard = @id", new { id = hazard.Id.ToColumn() }))!);

        var text = System.Text.Encoding.UTF8.GetString([.. stored]);
        Assert.All(["user-9", "0532-00000000", "我看到", report.Receipt], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    private async Task<Hazard> RecordAsync()
    {
        var created = Samples.NewHazard();
        await Ledger.WriteAsync(new RecordHazards([created]), Cancel);
        return (await Ledger.Reader.FindByNumberAsync(created.Events[0].Facts!.Number, Cancel))!;
    }

    private async Task DestroyAsync(Guid key)
    {
        var commit = new Commit();
        HazardBot.Ledger.Sealing.DataKeyStore.DestroyAfter(commit, key, Samples.Now);
        await Ledger.Database.CommitAsync(commit, Cancel);
        Assert.True(await Ledger.Keys.DestroyDueAsync(Samples.Now, Cancel) >= 1);
    }
}

public sealed class HazardWriterOnSqlite(SqliteFixture fixture) : HazardWriterContract(fixture), IClassFixture<SqliteFixture>;

public sealed class HazardWriterOnSqlServer(SqlServerFixture fixture) : HazardWriterContract(fixture), IClassFixture<SqlServerFixture>;
