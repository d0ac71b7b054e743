using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Sealing;

internal static class SecretSql
{
    public const string KeyedHash = "keyed-hash";

    public static readonly Statement Find = new("SELECT wrapped FROM secret WHERE name = @name");

    public static readonly Statement Insert = new("INSERT INTO secret (name, wrapped) VALUES (@name, @wrapped)");
}
