using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

/// <summary>Recomputes the chain and the current row of every case. What looks wrong is read again before it is reported: others write meanwhile.</summary>
public sealed class CaseVerifier(Database database, DataKeyStore keys)
{
    private const int MostLooks = 20;

    public async Task<LedgerProof> VerifyAsync(CancellationToken cancel)
    {
        var findings = new List<LedgerFinding>();
        long cases = 0, events = 0, withoutWords = 0;
        await foreach (var row in database.StreamAsync<CaseRow>(CaseSql.All, null, cancel))
        {
            cases++;
            withoutWords += row is { KeyId: not null, Wrapped: null } ? 1 : 0;
            var trail = await TrailAsync(row.Id, cancel);
            events += trail.Count;
            if (CaseProof.Of(row, trail, keys).Count > 0)
            {
                findings.AddRange(await LookAgainAsync(row.Id, cancel));
            }
        }

        foreach (var orphan in await database.ListAsync<byte[]>(CaseSql.Orphans, null, cancel))
        {
            findings.Add(new(Convert.ToHexString(orphan), (int)(await TrailAsync(orphan, cancel))[^1].Version, LedgerFault.RowMissing));
        }

        return new(cases, events, withoutWords, findings);
    }

    private Task<IReadOnlyList<StoredEvent>> TrailAsync(byte[] id, CancellationToken cancel) =>
        database.ListAsync<StoredEvent>(CaseSql.EventsOf, new { case_id = id }, cancel);

    /// <summary>Between two reads of the row that give the same version, its trail did not grow.</summary>
    private async Task<IReadOnlyList<LedgerFinding>> LookAgainAsync(byte[] id, CancellationToken cancel)
    {
        for (var look = 1; ; look++)
        {
            var row = await database.FirstAsync<CaseRow>(CaseSql.Find, new { id }, cancel);
            var findings = row is null ? [] : CaseProof.Of(row, await TrailAsync(id, cancel), keys);
            var after = await database.FirstAsync<CaseRow>(CaseSql.Find, new { id }, cancel);
            if (findings.Count == 0 || row?.Version == after?.Version || look == MostLooks)
            {
                return findings;
            }
        }
    }
}
