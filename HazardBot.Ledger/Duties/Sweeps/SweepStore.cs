using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Duties.Sweeps;

/// <inheritdoc cref="ISweepReader"/>
public sealed class SweepStore(Database database) : ISweepReader
{
    /// <summary>The commit ends as duplicate where the unit has a record of this week.</summary>
    public static void Add(Commit commit, Sweep sweep) => commit.Add(SweepSql.Insert, new
    {
        unit = sweep.Unit,
        week = Codes.Of(sweep.Week),
        state = Codes.Of(sweep.State),
        filed_by = sweep.FiledBy,
        filed_at = sweep.FiledAt.ToColumn(),
        found = sweep.Found,
        reason = sweep.Reason,
    });

    public async Task<Sweep?> FindAsync(string unit, DateOnly week, CancellationToken cancel)
    {
        var row = await database.FirstAsync<SweepRow>(SweepSql.Find, new { unit, week = Codes.Of(week) }, cancel);
        return row?.ToSweep();
    }

    public async Task<IReadOnlyList<Sweep>> OfWeekAsync(DateOnly week, CancellationToken cancel)
    {
        var rows = await database.ListAsync<SweepRow>(SweepSql.OfWeek, new { week = Codes.Of(week) }, cancel);
        return [.. rows.Select(row => row.ToSweep())];
    }

    private sealed class SweepRow
    {
        public string Unit { get; init; } = "";

        public string Week { get; init; } = "";

        public string State { get; init; } = "";

        public string FiledBy { get; init; } = "";

        public long FiledAt { get; init; }

        public long Found { get; init; }

        public string? Reason { get; init; }

        public Sweep ToSweep() => new(
            Unit, Codes.ParseDay(Week)!.Value, Codes.Parse<SweepState>(State), FiledBy, FiledAt.ToInstant(), (int)Found, Reason);
    }
}
