using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Blobs;

internal static class BlobSql
{
    public static readonly Statement Insert = new(
        "INSERT INTO blob (id, wrapped, content_type, bytes_sealed, at) VALUES (@id, @wrapped, @content_type, @bytes_sealed, @at)");

    public static readonly Statement Find = new("SELECT content_type, bytes_sealed, wrapped FROM blob WHERE id = @id");

    public static readonly Statement Destroy = new("UPDATE blob SET wrapped = NULL, bytes_sealed = @nothing WHERE id = @id");
}
