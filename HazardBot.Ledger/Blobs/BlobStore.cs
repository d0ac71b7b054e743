using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Blobs;

/// <param name="Bytes">Opened.</param>
public sealed record Blob(Guid Id, string ContentType, byte[] Bytes);

/// <summary>
/// Photos and files, each under a key of its own that is wrapped beside it. On SQLite they live in a second file, so that the
/// ledger stays small to back up; on SQL Server in a table of their own.
/// </summary>
public sealed class BlobStore(Database database, KeyRing ring)
{
    /// <summary>Stored durably when it returns; the same id again changes nothing.</summary>
    public async Task AddAsync(Blob blob, DateTimeOffset now, CancellationToken cancel)
    {
        var key = KeyRing.Create(blob.Id);
        var id = blob.Id.ToColumn();
        await database.CommitAsync(
            new Commit().Add(BlobSql.Insert, new
            {
                id,
                wrapped = ring.Wrap(key).Wrapped,
                content_type = blob.ContentType,
                bytes_sealed = SealedColumn.BlobBytes.Seal(key, id, blob.Bytes),
                at = now.ToColumn(),
            }),
            cancel);
    }

    /// <summary>Null where there is none, or where it was destroyed.</summary>
    public async Task<Blob?> FindAsync(Guid id, CancellationToken cancel)
    {
        var row = await database.FirstAsync<Row>(BlobSql.Find, new { id = id.ToColumn() }, cancel);
        return row?.Wrapped is null
            ? null
            : new(id, row.ContentType, SealedColumn.BlobBytes.Open(ring.Unwrap(new(id, row.Wrapped)), id.ToColumn(), row.BytesSealed));
    }

    /// <summary>The bytes are gone for good; that there was something stays.</summary>
    public Task DestroyAsync(Guid id, CancellationToken cancel) =>
        database.CommitAsync(new Commit().Add(BlobSql.Destroy, new { id = id.ToColumn(), nothing = Array.Empty<byte>() }), cancel);

    private sealed record Row(string ContentType, byte[] BytesSealed, byte[]? Wrapped);
}
