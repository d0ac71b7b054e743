using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Export;

internal static class ExportSql
{
    public static readonly Statement Range = new(
        $"SELECT {HazardSql.Columns} FROM hazard h WHERE h.reported_at >= @since AND h.reported_at < @until ORDER BY h.reported_at, h.number");

    public static readonly Statement RangeOfUnit = new(
        $"SELECT {HazardSql.Columns} FROM hazard h WHERE h.unit = @unit AND h.reported_at >= @since AND h.reported_at < @until ORDER BY h.reported_at, h.number");
}
