using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Sealing;

/// <summary>The wrapped data keys.</summary>
public sealed class DataKeyStore(Database database, KeyRing ring)
{
    public void Add(Commit commit, DataKey key, DateTimeOffset now) => commit.Add(
        DataKeySql.Insert, new { id = key.Id.ToColumn(), wrapped = ring.Wrap(key).Wrapped, created_at = now.ToColumn() });

    /// <summary>Null where the key is unknown or destroyed.</summary>
    public async Task<DataKey?> FindAsync(Guid id, CancellationToken cancel)
    {
        var wrapped = await database.FirstAsync<byte[]>(DataKeySql.Find, new { id = id.ToColumn() }, cancel);
        return wrapped is null ? null : Open(id, wrapped);
    }

    /// <exception cref="System.Security.Cryptography.CryptographicException">Another key ring, changed bytes, or another record's key.</exception>
    internal DataKey Open(Guid id, byte[] wrapped) => ring.Unwrap(new(id, wrapped));

    /// <summary>The key is to be destroyed by the first pass after this time.</summary>
    public static void DestroyAfter(Commit commit, Guid id, DateTimeOffset time) =>
        commit.Add(DataKeySql.DestroyAfter, new { id = id.ToColumn(), destroy_after = time.ToColumn() });

    /// <summary>Destroys the keys whose time has come, and tells how many.</summary>
    public async Task<int> DestroyDueAsync(DateTimeOffset now, CancellationToken cancel)
    {
        const int PassSize = 500;
        var destroyed = 0;
        while (true)
        {
            var due = await database.ListAsync<byte[]>(DataKeySql.Due, new { now = now.ToColumn(), limit = PassSize }, cancel);
            if (due.Count == 0)
            {
                if (destroyed > 0)
                {
                    await database.WipeAsync(cancel);
                }

                return destroyed;
            }

            var commit = new Commit();
            foreach (var id in due)
            {
                commit.Add(DataKeySql.Destroy, new { id, now = now.ToColumn() });
            }

            await database.CommitAsync(commit, cancel);
            destroyed += due.Count;
        }
    }
}
