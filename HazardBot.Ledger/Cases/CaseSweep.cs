using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <summary>What the clockwork reads of the confidential track.</summary>
public sealed class CaseSweep(Database database, DataKeyStore keys)
{
    /// <summary>Staff codes of whoever has a case whose next step is due by then; whether they may still see it is asked when it is said.</summary>
    public Task<IReadOnlyList<string>> DueStaffAsync(DateTimeOffset until, CancellationToken cancel) =>
        database.ListAsync<string>(CaseSql.DueStaff, new { until = until.ToColumn() }, cancel);

    /// <summary>All that are under way.</summary>
    public async Task<IReadOnlyList<Case>> UnderWayAsync(CancellationToken cancel) =>
        Opened(await database.ListAsync<CaseRow>(CaseSql.UnderWay, null, cancel));

    /// <summary>Closed, withdrawn or opened until then.</summary>
    public async Task<IReadOnlyList<Case>> EndedUntilAsync(DateTimeOffset until, CancellationToken cancel) =>
        Opened(await database.ListAsync<CaseRow>(CaseSql.EndedBefore, new { until = until.ToColumn() }, cancel));

    /// <summary>Reports, at least so old, all of whose records have ended, and whose reporter can still be reached.</summary>
    public async Task<IReadOnlyList<Guid>> ReportsUntilAsync(DateTimeOffset until, CancellationToken cancel) =>
        [.. (await database.ListAsync<byte[]>(CaseSql.ReportsDue, new { until = until.ToColumn() }, cancel)).Select(id => id.ToGuid())];

    /// <summary>Who told it, and how to reach them, is destroyed.</summary>
    public static void Anonymize(Commit commit, Guid report, DateTimeOffset now)
    {
        commit.Add(CaseSql.AnonymizeReport, new { id = report.ToColumn() });
        DataKeyStore.DestroyAfter(commit, report, now);
    }

    private IReadOnlyList<Case> Opened(IReadOnlyList<CaseRow> rows) => [.. rows.Select(row => row.Key(keys) is { } key ? row.ToCase(key) : null).OfType<Case>()];
}
