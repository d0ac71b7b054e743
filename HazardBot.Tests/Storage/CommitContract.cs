using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using Xunit;

namespace HazardBot.Tests.Storage;

public abstract class CommitContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly Statement Broken = new("INSERT INTO nowhere (year) VALUES (@year)");
    private static int _years = 3000;

    private readonly int _year = Interlocked.Increment(ref _years);

    [Fact]
    public async Task What_is_done_is_there()
    {
        var result = await Ledger.Database.CommitAsync(Insert(1), Cancel);

        Assert.Equal((CommitEnd.Done, null), (result.End, result.At));
        Assert.Equal(1, await NextAsync());
    }

    [Fact]
    public async Task An_existing_key_is_a_duplicate_and_nothing_of_the_commit_stays()
    {
        await Ledger.Database.CommitAsync(Insert(1), Cancel);
        var commit = new Commit().Add(HazardSql.LeaseNumbers, new { year = _year, seen = 1, next = 9 }, Expect.OneRow);

        var result = await Ledger.Database.CommitAsync(Insert(5, commit), Cancel);

        Assert.Equal((CommitEnd.Duplicate, HazardSql.FirstNumbers), (result.End, result.At));
        Assert.Equal(1, await NextAsync());
    }

    [Fact]
    public async Task A_row_that_is_not_as_read_makes_it_stale_and_nothing_of_the_commit_stays()
    {
        var commit = Insert(1).Add(HazardSql.LeaseNumbers, new { year = _year, seen = 2, next = 9 }, Expect.OneRow);

        var result = await Ledger.Database.CommitAsync(commit, Cancel);

        Assert.Equal((CommitEnd.Stale, HazardSql.LeaseNumbers), (result.End, result.At));
        Assert.Null(await NextAsync());
    }

    [Fact]
    public async Task A_row_that_may_be_missing_may_be_missing()
    {
        var commit = Insert(1).Add(HazardSql.LeaseNumbers, new { year = _year, seen = 2, next = 9 });

        Assert.True((await Ledger.Database.CommitAsync(commit, Cancel)).IsDone);
        Assert.Equal(1, await NextAsync());
    }

    [Fact]
    public async Task A_fault_is_thrown_and_nothing_of_the_commit_stays()
    {
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => Ledger.Database.CommitAsync(Insert(1).Add(Broken, new { year = 1 }), Cancel));

        Assert.Null(await NextAsync());
        Assert.True((await Ledger.Database.CommitAsync(Insert(1), Cancel)).IsDone);
    }

    [Fact]
    public async Task Of_writers_that_read_the_same_one_is_done()
    {
        await Ledger.Database.CommitAsync(Insert(1), Cancel);
        await using var other = Ledger.ConnectAnother();

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? Ledger.Database : other).CommitAsync(
            new Commit().Add(HazardSql.LeaseNumbers, new { year = _year, seen = 1, next = 100 + i }, Expect.OneRow), Cancel))));

        Assert.Single(results, r => r.IsDone);
        Assert.Equal(19, results.Count(r => r.End == CommitEnd.Stale));
    }

    [Fact]
    public async Task Crossing_writers_all_come_through()
    {
        // Each touches the same two rows, half of them in the other order: on a server some are deadlock victims and tried again.
        await Ledger.Database.CommitAsync(Insert(0), Cancel);
        await Ledger.Database.CommitAsync(new Commit().Add(HazardSql.FirstNumbers, new { year = -_year, next = 0L }), Cancel);
        var touch = (int year) => new { year, seen = 0L, next = 0L };

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => Ledger.Database.CommitAsync(
            new Commit().Add(HazardSql.LeaseNumbers, touch(i % 2 == 0 ? _year : -_year), Expect.OneRow)
                .Add(HazardSql.LeaseNumbers, touch(i % 2 == 0 ? -_year : _year), Expect.OneRow),
            Cancel))));

        Assert.All(results, r => Assert.True(r.IsDone));
    }

    [Fact]
    public async Task Nothing_to_write_is_done() => Assert.True((await Ledger.Database.CommitAsync(new Commit(), Cancel)).IsDone);

    private Commit Insert(long next, Commit? commit = null) => (commit ?? new()).Add(HazardSql.FirstNumbers, new { year = _year, next });

    private Task<long?> NextAsync() => Ledger.Database.FirstAsync<long?>(HazardSql.NextNumber, new { year = _year }, Cancel);
}

public sealed class CommitOnSqlite(SqliteFixture fixture) : CommitContract(fixture), IClassFixture<SqliteFixture>;

public sealed class CommitOnSqlServer(SqlServerFixture fixture) : CommitContract(fixture), IClassFixture<SqlServerFixture>;
