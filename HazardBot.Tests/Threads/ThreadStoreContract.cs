using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Threads;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Threads;

/// <summary>Talks between the public and staff: sealed words, one writer at a time, no word left after their time.</summary>
public abstract class ThreadStoreContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly ReplyAddress Parent = new("test", "c1", "parent", null, "zh-CN");

    private ThreadStore Store => new(Ledger.Database, Ledger.Keys);

    [Fact]
    public async Task A_question_and_its_answer_are_read_back_in_order()
    {
        var (report, hazard) = await ReportAsync(Parent);
        var thread = Question(report, hazard);

        Assert.True(await DoAsync(new OpenThread(thread, null, new("后门是哪个门？", []))));
        var asked = (await Store.OfHazardAsync(hazard, Cancel))!;
        Assert.True(asked.AwaitsAnswer);
        var photo = Samples.NewId();
        Assert.True(await DoAsync(new AddThreadLine(asked, ThreadSide.Public, null, new("靠操场的铁门", [photo]))));

        var answered = (await Store.OfReportAsync(report, Cancel)).Single();
        var lines = await Store.LinesAsync(answered, Cancel);
        Assert.False(answered.AwaitsAnswer);
        Assert.Equal([(1, ThreadSide.Staff, "T1", "后门是哪个门？"), (2, ThreadSide.Public, null, "靠操场的铁门")], lines.Select(l => (l.Number, l.By, l.Staff, l.Words.Text)));
        Assert.Equal([photo], lines[1].Words.Photos);
        Assert.Equal(thread.Id, (await Store.FindAsync(thread.Id, Cancel))?.Id);
        Assert.Null(await Store.AddressAsync(thread.Id, Cancel));
    }

    [Fact]
    public async Task Of_two_who_write_at_once_one_is_stale()
    {
        var (report, hazard) = await ReportAsync(Parent);
        var thread = Question(report, hazard);
        await DoAsync(new OpenThread(thread, null, new("哪个门？", [])));

        Assert.True(await DoAsync(new AddThreadLine(thread, ThreadSide.Public, null, new("东门", []))));
        Assert.False(await DoAsync(new AddThreadLine(thread, ThreadSide.Staff, "T2", new("在吗", []))));
        Assert.False(await DoAsync(new OpenThread(thread with { Id = Samples.NewId() }, null, new("又问", []))));
    }

    [Fact]
    public async Task Whoever_asked_last_is_whom_a_question_belongs_to_and_who_is_on_duty_keeps_a_talk()
    {
        var (report, hazard) = await ReportAsync(Parent);
        var thread = Question(report, hazard);
        await DoAsync(new OpenThread(thread, null, new("哪个门？", [])));
        await DoAsync(new AddThreadLine(thread, ThreadSide.Staff, "T9", new("几点锁？", [])));
        Assert.Equal("T9", (await Store.FindAsync(thread.Id, Cancel))?.Staff);

        var duty = Duty();
        await DoAsync(new OpenThread(duty, Parent, null));
        await DoAsync(new GiveThread(duty, "T2", "QD"));
        var given = (await Store.FindAsync(duty.Id, Cancel))!;
        Assert.Equal(("T2", "QD", null), (given.Staff, given.Unit, given.AnsweredAt));
        await DoAsync(new AddThreadLine(given, ThreadSide.Staff, "T2", new("您好", [])));
        Assert.Equal(Samples.Now, (await Store.FindAsync(duty.Id, Cancel))?.AnsweredAt);
    }

    [Fact]
    public async Task A_talk_on_duty_is_open_until_it_ends_and_its_words_go_after_thirty_days()
    {
        var duty = Duty();
        Assert.True(await DoAsync(new OpenThread(duty, Parent, null)));
        Assert.Equal(Parent, await Store.AddressAsync(duty.Id, Cancel));
        Assert.Contains(await Store.ListOpenAsync(Samples.Now, 100, Cancel), t => t.Id == duty.Id);
        await DoAsync(new AddThreadLine(duty, ThreadSide.Public, null, new("有人吗", [])));
        var said = (await Store.FindAsync(duty.Id, Cancel))!;

        Assert.True(await DoAsync(new EndThread(said, ThreadEnd.Idle)));

        Assert.DoesNotContain(await Store.ListOpenAsync(Samples.Now, 100, Cancel), t => t.Id == duty.Id);
        var ended = (await Store.FindAsync(duty.Id, Cancel))!;
        Assert.Equal(ThreadEnd.Idle, ended.Ended);
        Assert.False(await DoAsync(new AddThreadLine(ended, ThreadSide.Staff, "T1", new("在", []))));
        Assert.Single(await Store.LinesAsync(ended, Cancel));

        await Ledger.Keys.DestroyDueAsync(Samples.Now + ThreadStore.Kept, Cancel);

        Assert.Empty(await Store.LinesAsync(ended, Cancel));
        Assert.Null(await Store.AddressAsync(duty.Id, Cancel));
    }

    [Fact]
    public async Task A_reporter_is_reached_in_the_chat_or_by_receipt_or_no_more()
    {
        var (open, _) = await ReportAsync(Parent);
        var (receiptOnly, _) = await ReportAsync(null);

        Assert.Equal(ReporterReach.Chat, await Store.ReachAsync(open, Cancel));
        Assert.Equal(ReporterReach.ReceiptOnly, await Store.ReachAsync(receiptOnly, Cancel));
        Assert.Equal(ReporterReach.Gone, await Store.ReachAsync(Samples.NewId(), Cancel));

        var commit = new Commit();
        HazardBot.Ledger.Sealing.DataKeyStore.DestroyAfter(commit, open, Samples.Now);
        await Ledger.Database.CommitAsync(commit, Cancel);
        await Ledger.Keys.DestroyDueAsync(Samples.Now, Cancel);
        Assert.Equal(ReporterReach.Gone, await Store.ReachAsync(open, Cancel));
    }

    private static TalkThread Question(Guid report, Guid hazard) =>
        new(Samples.NewId(), ThreadKind.Question, 1, "T1", null, report, hazard, report, ThreadSide.Staff, Samples.Now, Samples.Now, Samples.Now, Samples.Now);

    private static TalkThread Duty()
    {
        var id = Samples.NewId();
        return new(id, ThreadKind.Duty, 0, "T1", "QD-SN", null, null, id, ThreadSide.Public, Samples.Now, Samples.Now, Samples.Now);
    }

    private async Task<(Guid Report, Guid Hazard)> ReportAsync(ReplyAddress? reporter)
    {
        var report = Samples.NewId();
        var hazard = Samples.NewHazard();
        Assert.True((await Ledger.WriteAsync(new FileReport(new Report(report, Receipt.Create(), reporter, null, false, Samples.Now), [hazard]), Cancel)).IsDone);
        return (report, hazard.Id);
    }

    private async Task<bool> DoAsync(ThreadWrite write)
    {
        var commit = new Commit();
        await Store.AddAsync(commit, write, Samples.Now, Cancel);
        return (await Ledger.Database.CommitAsync(commit, Cancel)).IsDone;
    }
}

public sealed class ThreadStoreOnSqlite(SqliteFixture fixture) : ThreadStoreContract(fixture), IClassFixture<SqliteFixture>;

public sealed class ThreadStoreOnSqlServer(SqlServerFixture fixture) : ThreadStoreContract(fixture), IClassFixture<SqlServerFixture>;
