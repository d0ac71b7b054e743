using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Duties.Sweeps;

public abstract class SweepStoreContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static int _weeks;

    private readonly DateOnly _week = new DateOnly(2027, 1, 4).AddDays(7 * Interlocked.Increment(ref _weeks));

    [Fact]
    public async Task A_sweep_is_found_as_it_was_filed()
    {
        var sweep = new Sweep("S1", _week, SweepState.Done, "T1", Samples.Now, 3);
        var paused = new Sweep("D1", _week, SweepState.Paused, "T2", Samples.Now, 0, "停课，暖气检修");

        Assert.True((await FileAsync(sweep, paused)).IsDone);

        Assert.Equal(sweep, await Ledger.Sweeps.FindAsync("S1", _week, Cancel));
        Assert.Equal([paused, sweep], await Ledger.Sweeps.OfWeekAsync(_week, Cancel));
        Assert.Null(await Ledger.Sweeps.FindAsync("S1", _week.AddDays(7), Cancel));
        Assert.Null(await Ledger.Sweeps.FindAsync("s1", _week, Cancel));
    }

    [Fact]
    public async Task The_second_of_a_unit_and_week_changes_nothing()
    {
        var first = new Sweep("S1", _week, SweepState.Done, "T1", Samples.Now, 0);
        await FileAsync(first);

        var end = await FileAsync(new("S2", _week, SweepState.Done, "T1", Samples.Now, 0), first with { Found = 9, FiledBy = "T2" });

        Assert.Equal(CommitEnd.Duplicate, end.End);
        Assert.Equal([first], await Ledger.Sweeps.OfWeekAsync(_week, Cancel));
    }

    [Fact]
    public async Task A_unit_stands_as_it_and_those_above_filed()
    {
        var school = new Organization("S1", "示例小学", OrganizationKind.School, "D1", []);
        var register = new Register([new("D1", "示例局", OrganizationKind.Bureau, null, []), school]);
        var rules = new SweepRules(WorkCalendar.Shipped, new SweepSettings());
        Task<SweepStanding> Standing() => Ledger.Sweeps.StandingAsync(rules, register, school, _week, Cancel);

        var before = await Standing();
        await FileAsync(new Sweep("D1", _week, SweepState.Paused, "T2", Samples.Now, 0, "寒假"));
        var paused = await Standing();

        Assert.True(before.IsOwed);
        Assert.False(paused.IsOwed);
        Assert.Equal("寒假", paused.Record?.Reason);
    }

    private Task<CommitResult> FileAsync(params Sweep[] sweeps)
    {
        var commit = new Commit();
        foreach (var sweep in sweeps)
        {
            SweepStore.Add(commit, sweep);
        }

        return Ledger.Database.CommitAsync(commit, Cancel);
    }
}

public sealed class SweepStoreOnSqlite(SqliteFixture fixture) : SweepStoreContract(fixture), IClassFixture<SqliteFixture>;

public sealed class SweepStoreOnSqlServer(SqlServerFixture fixture) : SweepStoreContract(fixture), IClassFixture<SqlServerFixture>;
