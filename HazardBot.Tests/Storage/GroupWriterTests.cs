using Dapper;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HazardBot.Tests.Storage;

public sealed class GroupWriterTests
{
    private static readonly Statement Nonsense = new("INSERT INTO nowhere (x) VALUES (@x)");

    [Fact]
    public async Task In_a_batch_exactly_those_that_break_a_key_are_refused()
    {
        await using var bench = new WriterBench();
        await bench.Writer.CommitAsync(WriterBench.Year(-1), CancellationToken.None);

        var sent = await bench.GatherAsync(Enumerable.Range(0, 200).Select(i => i % 10 == 0
            ? WriterBench.Year(1000 + i).Add(HazardSql.FirstNumbers, new { year = -1, next = 1 })
            : WriterBench.Year(i)));
        var results = await Task.WhenAll(sent);

        Assert.All(results.Index(), r => Assert.Equal(r.Index % 10 == 0 ? CommitEnd.Duplicate : CommitEnd.Done, r.Item.End));
        Assert.Equal([-1, .. Enumerable.Range(0, 200).Where(i => i % 10 != 0)], bench.Years());
    }

    [Fact]
    public async Task A_commit_sees_those_before_it_in_the_same_batch()
    {
        await using var bench = new WriterBench();

        var sent = await bench.GatherAsync([WriterBench.Year(1), WriterBench.Year(2), WriterBench.Year(2), WriterBench.Year(3)]);
        var ends = (await Task.WhenAll(sent)).Select(r => r.End);

        Assert.Equal([CommitEnd.Done, CommitEnd.Done, CommitEnd.Duplicate, CommitEnd.Done], ends);
    }

    [Fact]
    public async Task A_fault_is_its_own_commits_alone()
    {
        await using var bench = new WriterBench();
        Commit[] commits =
        [
            WriterBench.Year(0),
            WriterBench.Year(1).Add(Nonsense, new { x = 1 }),
            WriterBench.Year(2).Add(HazardSql.FirstNumbers, new { year = 3 }),
            WriterBench.Year(4).Add(HazardSql.FirstNumbers, new { year = 5, next = new object() }),
            WriterBench.Year(6).Add(HazardSql.FirstNumbers, new { year = 7, next = (string?)null }),
            WriterBench.Year(8),
        ];

        var sent = await bench.GatherAsync(commits);

        Assert.True((await sent[0]).IsDone);
        await Assert.ThrowsAsync<SqliteException>(() => sent[1]);
        Assert.Contains("@next", (await Assert.ThrowsAsync<InvalidOperationException>(() => sent[2])).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => sent[3]);
        await Assert.ThrowsAsync<SqliteException>(() => sent[4]);
        Assert.True((await sent[5]).IsDone);
        Assert.Equal([0, 8], bench.Years());
        Assert.Equal(1, bench.Opened);
    }

    [Fact]
    public async Task A_thousand_commits_from_many_threads_are_all_written()
    {
        await using var bench = new WriterBench();

        var results = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(() => bench.Writer.CommitAsync(WriterBench.Year(i), CancellationToken.None))));

        Assert.All(results, r => Assert.True(r.IsDone));
        Assert.Equal(1000, bench.Years().Count);
    }

    [Fact]
    public async Task What_waits_when_the_writer_is_closed_is_still_written_and_what_comes_later_is_refused()
    {
        var bench = new WriterBench();
        var sent = await bench.GatherAsync(Enumerable.Range(0, 500).Select(i => WriterBench.Year(i)));
        await bench.Writer.DisposeAsync();

        Assert.All(await Task.WhenAll(sent), r => Assert.True(r.IsDone));
        Assert.Equal(500, bench.Years().Count);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => bench.Writer.CommitAsync(WriterBench.Year(-1), CancellationToken.None));
        await bench.DisposeAsync();
    }

    [Fact]
    public async Task Who_gave_up_before_is_not_written()
    {
        await using var bench = new WriterBench();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Writer.CommitAsync(WriterBench.Year(1), new CancellationToken(canceled: true)));

        Assert.Empty(bench.Years());
    }

    [Fact]
    public async Task Two_writers_on_one_file_both_come_through()
    {
        await using var bench = new WriterBench();
        await using var other = new HazardBot.Ledger.Storage.Sqlite.GroupWriter(bench.Connect);

        var results = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(
            () => (i % 2 == 0 ? bench.Writer : other).CommitAsync(WriterBench.Year(i), CancellationToken.None))));

        Assert.All(results, r => Assert.True(r.IsDone));
        Assert.Equal(400, bench.Years().Count);
    }

    [Fact]
    public async Task A_lock_held_too_long_fails_all_who_wait_at_once_and_the_writer_goes_on()
    {
        await using var bench = new WriterBench { Prepare = connection => connection.DefaultTimeout = 1 };
        using (var locker = bench.Connect())
        {
            locker.Execute("BEGIN IMMEDIATE");
            var sent = Enumerable.Range(0, 100).Select(i => bench.Writer.CommitAsync(WriterBench.Year(i), CancellationToken.None)).ToList();
            var all = Task.WhenAll(sent);

            // One by one they would wait a hundred seconds.
            await Assert.ThrowsAsync<SqliteException>(() => all.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            Assert.All(sent, s => Assert.True(s.IsFaulted));
        }

        Assert.True((await bench.Writer.CommitAsync(WriterBench.Year(0), CancellationToken.None)).IsDone);
        Assert.Equal([0], bench.Years());
    }

    [Fact]
    public async Task A_file_that_can_not_be_opened_fails_the_commit_and_is_tried_again()
    {
        await using var bench = new WriterBench { Prepare = _ => throw new IOException("gone") };
        await Assert.ThrowsAsync<IOException>(() => bench.Writer.CommitAsync(WriterBench.Year(1), CancellationToken.None));

        bench.Prepare = _ => { };

        Assert.True((await bench.Writer.CommitAsync(WriterBench.Year(1), CancellationToken.None)).IsDone);
    }
}
