using HazardBot.Ledger.Hazards;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

public abstract class NumberLeaseContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static int _years = 5000;

    private readonly int _year = Interlocked.Increment(ref _years);

    [Fact]
    public async Task Numbers_begin_at_one_in_every_year()
    {
        using var lease = new NumberLease(Ledger.Database, "QD");
        await lease.EnsureAsync(_year, 2, Cancel);

        Assert.Equal([$"QD-{_year}-000001", $"QD-{_year}-000002"], [lease.Take(_year), lease.Take(_year)]);
        Assert.Throws<NumbersUsedUpException>(() => lease.Take(_year + 100_000));
    }

    [Fact]
    public async Task Nodes_and_threads_at_once_never_give_one_number_twice()
    {
        await using var another = Ledger.ConnectAnother();
        using var first = new NumberLease(Ledger.Database, "QD");
        using var second = new NumberLease(another, "QD");

        var taken = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => TakeAsync(i % 2 == 0 ? first : second), Cancel)));

        Assert.Equal(200, taken.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_stopped_node_leaves_a_gap_and_no_number_again()
    {
        using (var stopped = new NumberLease(Ledger.Database, "QD"))
        {
            await stopped.EnsureAsync(_year, 1, Cancel);
            stopped.Take(_year);
        }

        using var next = new NumberLease(Ledger.Database, "QD");
        await next.EnsureAsync(_year, 100, Cancel);

        Assert.Equal(NumberLease.Format("QD", _year, 33), next.Take(_year));
        Assert.All(Enumerable.Range(0, 99), _ => next.Take(_year));
    }

    private async Task<string> TakeAsync(NumberLease lease)
    {
        while (true)
        {
            try
            {
                return lease.Take(_year);
            }
            catch (NumbersUsedUpException e)
            {
                await lease.EnsureAsync(e.Year, 1, Cancel);
            }
        }
    }
}

public sealed class NumberLeaseOnSqlite(SqliteFixture fixture) : NumberLeaseContract(fixture), IClassFixture<SqliteFixture>;

public sealed class NumberLeaseOnSqlServer(SqlServerFixture fixture) : NumberLeaseContract(fixture), IClassFixture<SqlServerFixture>;
