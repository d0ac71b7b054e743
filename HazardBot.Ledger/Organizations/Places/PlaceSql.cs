using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.Places;

internal static class PlaceSql
{
    public static readonly Statement All = new("SELECT code, unit, name, english, vanished_at FROM place ORDER BY code");

    public static readonly Statement Insert = new(
        "INSERT INTO place (code, unit, name, english, vanished_at) VALUES (@Code, @Unit, @Name, @English, @Vanished_at)");

    public static readonly Statement Update = new(
        "UPDATE place SET unit = @Unit, name = @Name, english = @English, vanished_at = @Vanished_at WHERE code = @Code");
}
