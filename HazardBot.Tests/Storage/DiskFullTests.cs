using Dapper;
using HazardBot.Ledger.Storage;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>No room left in the middle of a batch.</summary>
public sealed class DiskFullTests
{
    private const int Page = 4096;

    [Fact]
    public async Task Each_commit_ends_visibly_none_is_half_written_and_the_writer_goes_on_after_room_is_made()
    {
        await using var bench = new WriterBench();
        var pages = bench.Query("PRAGMA page_count").Single();
        bench.Prepare = connection => connection.Execute($"PRAGMA max_page_count = {pages + 20}");

        var sent = await bench.GatherAsync(Enumerable.Range(0, 40).Select(i => WriterBench.Large(i, Page)));
        await Task.WhenAll(sent).ContinueWith(_ => { }, TaskScheduler.Default);

        var done = sent.Index().Where(s => s.Item.IsCompletedSuccessfully).Select(s => (long)s.Index).ToList();
        Assert.InRange(done.Count, 1, 39);
        Assert.All(sent.Where(s => s.IsFaulted), s => Assert.Equal(13, Assert.IsType<SqliteException>(s.Exception!.InnerException).SqliteErrorCode));
        Assert.Equal(done, bench.Years());
        Assert.Equal(done.Count, bench.Query("SELECT count(*) FROM data_key").Single());
        Assert.Equal(0, bench.Query("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'").Single());

        bench.Prepare = _ => { };
        Assert.True((await bench.Writer.CommitAsync(WriterBench.Large(100, 40 * Page), CancellationToken.None)).IsDone);
    }

    [Fact]
    public async Task A_small_commit_stands_though_a_large_one_of_its_batch_found_no_room()
    {
        await using var bench = new WriterBench();
        var pages = bench.Query("PRAGMA page_count").Single();
        bench.Prepare = connection => connection.Execute($"PRAGMA max_page_count = {pages + 5}");

        var sent = await bench.GatherAsync([WriterBench.Year(1), WriterBench.Year(2), WriterBench.Large(3, 100 * Page), WriterBench.Year(2), WriterBench.Year(4)]);
        await Task.WhenAll(sent).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.Equal([CommitEnd.Done, CommitEnd.Done, CommitEnd.Duplicate, CommitEnd.Done], sent.Where((_, i) => i != 2).Select(s => s.Result.End));
        Assert.True(sent[2].IsFaulted);
        Assert.Equal([1, 2, 4], bench.Years());
    }
}
