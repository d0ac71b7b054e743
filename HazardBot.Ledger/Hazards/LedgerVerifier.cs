using System.Runtime.CompilerServices;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>
/// Recomputes every chain and every current row. Reads the ledger once, in the order of ids; memory doesn't grow with it.
/// The rows and the trail are two reads while others write: a record that looks wrong is read again by itself before it is reported.
/// </summary>
public sealed class LedgerVerifier(Database database, DataKeyStore keys)
{
    private const int MostFindings = 1000;
    private const int MostLooks = 20;

    /// <summary>At most a thousand findings are named.</summary>
    public async Task<LedgerProof> VerifyAsync(CancellationToken cancel)
    {
        var findings = new List<LedgerFinding>();
        long hazards = 0, events = 0, withoutWords = 0;
        await using var trails = TrailsAsync(cancel).GetAsyncEnumerator(cancel);
        var more = await trails.MoveNextAsync();
        await foreach (var row in database.StreamAsync<ProvenRow>(HazardSql.All, null, cancel))
        {
            hazards++;
            withoutWords += row is { KeyId: not null, Wrapped: null } ? 1 : 0;
            while (more && Compare(trails.Current[0].Hazard, row.Id) < 0)
            {
                await JudgeAsync(null, trails.Current);
                more = await trails.MoveNextAsync();
            }

            var hasTrail = more && Compare(trails.Current[0].Hazard, row.Id) == 0;
            await JudgeAsync(row, hasTrail ? trails.Current : []);
            more = hasTrail ? await trails.MoveNextAsync() : more;
        }

        while (more)
        {
            await JudgeAsync(null, trails.Current);
            more = await trails.MoveNextAsync();
        }

        return new(hazards, events, withoutWords, findings);

        async Task JudgeAsync(ProvenRow? row, IReadOnlyList<StoredEvent> trail)
        {
            events += trail.Count;
            if (findings.Count < MostFindings && RecordProof.Of(row, trail, keys).Count > 0)
            {
                findings.AddRange((await LookAgainAsync(row?.Id ?? trail[0].Hazard, cancel)).Take(MostFindings - findings.Count));
            }
        }
    }

    /// <summary>Between two reads of the row that give the same version, its trail did not grow.</summary>
    private async Task<IReadOnlyList<LedgerFinding>> LookAgainAsync(byte[] id, CancellationToken cancel)
    {
        for (var look = 1; ; look++)
        {
            var row = await database.FirstAsync<ProvenRow>(HazardSql.FindWithKey, new { id }, cancel);
            var trail = await database.ListAsync<StoredEvent>(HazardSql.EventsOf, new { hazard = id }, cancel);
            var findings = row is null && trail.Count == 0 ? [] : RecordProof.Of(row, trail, keys);
            var after = await database.FirstAsync<ProvenRow>(HazardSql.FindWithKey, new { id }, cancel);
            if (findings.Count == 0 || row?.Version == after?.Version || look == MostLooks)
            {
                return findings;
            }
        }
    }

    /// <summary>The events record by record.</summary>
    private async IAsyncEnumerable<IReadOnlyList<StoredEvent>> TrailsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var trail = new List<StoredEvent>();
        await foreach (var line in database.StreamAsync<StoredEvent>(HazardSql.AllEvents, null, cancel))
        {
            if (trail.Count > 0 && Compare(trail[0].Hazard, line.Hazard) != 0)
            {
                yield return trail;
                trail = [];
            }

            trail.Add(line);
        }

        if (trail.Count > 0)
        {
            yield return trail;
        }
    }

    private static int Compare(byte[] a, byte[] b) => a.AsSpan().SequenceCompareTo(b);
}
