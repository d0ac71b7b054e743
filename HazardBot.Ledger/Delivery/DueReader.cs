using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>What waits for one person.</summary>
/// <param name="Hazards">All of these.</param>
/// <param name="Overdue">Whose day is over.</param>
/// <param name="Today">Due this very day.</param>
/// <param name="OverdueMajor">Overdue and 重大.</param>
/// <param name="Soon">Due from today until the day asked for.</param>
public sealed record HeldCount(string Holder, int Hazards, int Overdue, int Today, int OverdueMajor, int Soon);

/// <summary>Overdue hazards of a unit that had to be acted on by one day.</summary>
public sealed record OverdueCount(string Unit, DateOnly ActBy, int Hazards);

/// <summary>What the daily pass reads: counts, set by set, never hazard by hazard.</summary>
public sealed class DueReader(Database database) : IDigestHours
{
    /// <param name="until">Last day that is still spoken of today.</param>
    public async Task<IReadOnlyList<HeldCount>> ByHolderAsync(DateOnly today, DateOnly until, CancellationToken cancel)
    {
        var rows = await database.ListAsync<HeldRow>(DueSql.ByHolder, new { today = Codes.Of(today), until = Codes.Of(until) }, cancel);
        return [.. rows.Select(r => new HeldCount(r.Holder, (int)r.Hazards, (int)r.Overdue, (int)r.Today, (int)r.OverdueMajor, (int)r.Soon))];
    }

    public async Task<IReadOnlyList<OverdueCount>> OverdueByUnitAsync(DateOnly today, CancellationToken cancel)
    {
        var rows = await database.ListAsync<OverdueRow>(DueSql.OverdueByUnit, new { today = Codes.Of(today) }, cancel);
        return [.. rows.Select(row => row.ToCount())];
    }

    /// <summary>The hours of those who chose one; everybody else has <see cref="DigestHours.Usual"/>.</summary>
    public async Task<IReadOnlyDictionary<string, int>> HoursAsync(CancellationToken cancel) =>
        (await database.ListAsync<HourRow>(DueSql.Hours, null, cancel)).ToDictionary(r => r.Staff, r => (int)r.Hour, StringComparer.Ordinal);

    public async Task<int> HourOfAsync(string staff, CancellationToken cancel) =>
        (int)(await database.FirstAsync<long?>(DueSql.HourOf, new { staff }, cancel) ?? DigestHours.Usual);

    public static void SetHour(Commit commit, SetDigestHour set) =>
        commit.Add(DueSql.ForgetHour, new { staff = set.Staff }).Add(DueSql.SetHour, new { staff = set.Staff, hour = set.Hour });

    private sealed class HeldRow
    {
        public string Holder { get; init; } = "";

        public long Hazards { get; init; }

        public long Overdue { get; init; }

        public long Today { get; init; }

        public long OverdueMajor { get; init; }

        public long Soon { get; init; }
    }

    private sealed class HourRow
    {
        public string Staff { get; init; } = "";

        public long Hour { get; init; }
    }
}
