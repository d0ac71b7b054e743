using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Conversations;

/// <summary>Messages taken in and not yet answered. Those of a conversation are taken up in order, one at a time; a dead worker's comes back when its lease ends.</summary>
public sealed class ArrivalStore(Database database, DataKeyStore keys)
{
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private const int Looked = 16;

    /// <summary>Taken in already: nothing changes.</summary>
    public async Task AddAsync(Arrival arrival, DateTimeOffset now, CancellationToken cancel)
    {
        var (key, row, commit) = (KeyRing.Create(arrival.Id), arrival.Id.ToColumn(), new Commit());
        keys.Add(commit, key, now);
        commit.Add(ArrivalSql.Insert, new
        {
            id = row,
            conversation = arrival.Conversation,
            message = arrival.Message,
            body_sealed = SealedColumn.ArrivalBody.Seal(key, row, arrival.Body),
            now = now.ToColumn(),
        });
        await database.CommitAsync(commit, cancel);
    }

    /// <summary>Whether anything of this conversation waits: what comes now has to wait behind it.</summary>
    public async Task<bool> AnyAsync(byte[] conversation, CancellationToken cancel) =>
        await database.FirstAsync<byte[]>(ArrivalSql.Any, new { conversation }, cancel) is not null;

    /// <summary>Takes the next one that is due, for <see cref="Lease"/>; null where none is.</summary>
    /// <param name="leaseId">Different for every claim.</param>
    public async Task<ClaimedArrival?> ClaimAsync(Guid leaseId, DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var row in await database.ListAsync<Row>(ArrivalSql.Due, new { now = now.ToColumn(), limit = Looked }, cancel))
        {
            var lease = leaseId.ToString("N");
            var claim = new Commit().Add(
                ArrivalSql.Claim, new { id = row.Id, lease, lease_until = (now + Lease).ToColumn(), attempts = row.Attempts, now = now.ToColumn() }, Expect.OneRow);
            if ((await database.CommitAsync(claim, cancel)).IsDone && await keys.FindAsync(row.Id.ToGuid(), cancel) is { } key)
            {
                return new(row.Id.ToGuid(), SealedColumn.ArrivalBody.Open(key, row.Id, row.BodySealed), (int)row.Attempts, lease);
            }
        }

        return null;
    }

    /// <summary>It is tried again; false where the lease was lost.</summary>
    public async Task<bool> RetryAsync(ClaimedArrival claimed, DateTimeOffset due, CancellationToken cancel) => (await database.CommitAsync(
        new Commit().Add(ArrivalSql.Retry, new { id = claimed.Id.ToColumn(), lease = claimed.Lease, due_at = due.ToColumn() }, Expect.OneRow), cancel)).IsDone;

    /// <summary>It is answered: what was kept of it goes, with its key.</summary>
    public Task DoneAsync(ClaimedArrival claimed, DateTimeOffset now, CancellationToken cancel)
    {
        var commit = new Commit().Add(ArrivalSql.Delete, new { id = claimed.Id.ToColumn(), lease = claimed.Lease }, Expect.OneRow);
        DataKeyStore.DestroyAfter(commit, claimed.Id, now);
        return database.CommitAsync(commit, cancel);
    }

    private sealed class Row
    {
        public byte[] Id { get; init; } = [];

        public byte[] BodySealed { get; init; } = [];

        public long Attempts { get; init; }
    }
}
