using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Duties.Rosters;

internal static class DutySql
{
    public static readonly Statement All = new("SELECT id, unit, category, staff, from_day, to_day FROM duty ORDER BY id");

    public static readonly Statement Insert = new(
        "INSERT INTO duty (id, unit, category, staff, from_day, to_day) VALUES (@id, @unit, @category, @staff, @from_day, @to_day)");

    public static readonly Statement Delete = new("DELETE FROM duty WHERE id = @id");
}
