using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Sealing;

internal static class RewrapSql
{
    public static readonly Statement DataKeys = new("SELECT id, wrapped FROM data_key WHERE wrapped IS NOT NULL");

    /// <summary>Touches no row whose key was destroyed meanwhile.</summary>
    public static readonly Statement DataKey = new("UPDATE data_key SET wrapped = @wrapped WHERE id = @id AND wrapped IS NOT NULL");

    public static readonly Statement Secrets = new("SELECT name, wrapped FROM secret");

    public static readonly Statement Secret = new("UPDATE secret SET wrapped = @wrapped WHERE name = @name");

    public static readonly Statement Blobs = new("SELECT id, wrapped FROM blob WHERE wrapped IS NOT NULL");

    public static readonly Statement Blob = new("UPDATE blob SET wrapped = @wrapped WHERE id = @id AND wrapped IS NOT NULL");
}
