using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Sealing;

/// <param name="Keys">Data keys wrapped anew.</param>
/// <param name="Secrets">Secrets of the installation wrapped anew.</param>
/// <param name="Blobs">Keys of photos wrapped anew.</param>
public sealed record RotationCounts(int Keys, int Secrets, int Blobs);

/// <summary>Wraps every key and secret with the ring's present key. What they seal stays as it is: a rotation touches no word.</summary>
public sealed class KeyRotation(Database database, Database blobs, KeyRing ring)
{
    private const int CommitSize = 500;

    /// <exception cref="System.Security.Cryptography.CryptographicException">The ring lacks a key that something is wrapped with; what was wrapped anew until then stays so.</exception>
    public async Task<RotationCounts> RunAsync(CancellationToken cancel)
    {
        var secrets = await database.ListAsync<SecretRow>(RewrapSql.Secrets, null, cancel);
        var commit = new Commit();
        foreach (var secret in secrets)
        {
            commit.Add(RewrapSql.Secret, new { name = secret.Name, wrapped = ring.WrapSecret(ring.UnwrapSecret(secret.Wrapped)) });
        }

        await database.CommitAsync(commit, cancel);
        var keys = await RewrapAsync(database, RewrapSql.DataKeys, RewrapSql.DataKey, cancel);
        var photos = await RewrapAsync(blobs, RewrapSql.Blobs, RewrapSql.Blob, cancel);
        await database.WipeAsync(cancel);
        await blobs.WipeAsync(cancel);
        return new(keys, secrets.Count, photos);
    }

    private async Task<int> RewrapAsync(Database at, Statement all, Statement one, CancellationToken cancel)
    {
        var rows = await at.ListAsync<KeyRow>(all, null, cancel);
        foreach (var some in rows.Chunk(CommitSize))
        {
            var commit = new Commit();
            foreach (var row in some)
            {
                commit.Add(one, new { id = row.Id, wrapped = ring.Wrap(ring.Unwrap(new(row.Id.ToGuid(), row.Wrapped))).Wrapped });
            }

            await at.CommitAsync(commit, cancel);
        }

        return rows.Count;
    }

    private sealed record KeyRow(byte[] Id, byte[] Wrapped);

    private sealed record SecretRow(string Name, byte[] Wrapped);
}
