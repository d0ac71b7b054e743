using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>The overdue hazards of a unit.</summary>
public sealed class OverdueReader(Database database)
{
    /// <summary>Oldest due date first.</summary>
    public async Task<IReadOnlyList<Hazard>> OfUnitAsync(string unit, DateOnly today, int limit, CancellationToken cancel)
    {
        var rows = await database.ListAsync<HazardRow>(OverdueSql.OfUnit, new { unit, today = Codes.Of(today), limit }, cancel);
        return [.. rows.Select(row => row.ToHazard())];
    }
}

internal static class OverdueSql
{
    public static readonly Statement OfUnit = new(
        $"SELECT {HazardSql.Columns} FROM hazard h WHERE h.unit = @unit AND h.holder > '' AND h.act_by < @today ORDER BY h.act_by, h.id LIMIT @limit",
        $"SELECT TOP (@limit) {HazardSql.Columns} FROM hazard h WHERE h.unit = @unit AND h.holder > '' AND h.act_by < @today ORDER BY h.act_by, h.id");
}
