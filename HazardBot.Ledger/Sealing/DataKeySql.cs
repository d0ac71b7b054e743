using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Sealing;

internal static class DataKeySql
{
    public static readonly Statement Insert = new(
        "INSERT INTO data_key (id, wrapped, created_at) VALUES (@id, @wrapped, @created_at)");

    public static readonly Statement Find = new("SELECT wrapped FROM data_key WHERE id = @id");

    public static readonly Statement DestroyAfter = new(
        "UPDATE data_key SET destroy_after = @destroy_after WHERE id = @id AND destroyed_at IS NULL");

    public static readonly Statement Due = new(
        "SELECT id FROM data_key WHERE destroy_after IS NOT NULL AND destroy_after <= @now AND destroyed_at IS NULL ORDER BY destroy_after LIMIT @limit",
        "SELECT TOP (@limit) id FROM data_key WHERE destroy_after IS NOT NULL AND destroy_after <= @now AND destroyed_at IS NULL ORDER BY destroy_after");

    public static readonly Statement Destroy = new(
        "UPDATE data_key SET wrapped = NULL, destroy_after = NULL, destroyed_at = @now WHERE id = @id AND destroyed_at IS NULL");
}
