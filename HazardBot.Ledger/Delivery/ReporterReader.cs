using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>Reaches who reported: for the sender alone, at the moment of sending.</summary>
public sealed class ReporterReader(Database database, DataKeyStore keys)
{
    /// <summary>Null with "receipt only", and after the words were destroyed.</summary>
    public async Task<ReplyAddress?> AddressAsync(Guid report, CancellationToken cancel)
    {
        var id = report.ToColumn();
        var value = await database.FirstAsync<byte[]>(ReporterSql.Address, new { id }, cancel);
        var key = value is null ? null : await keys.FindAsync(report, cancel);
        return key is null
            ? null
            : JsonSerializer.Deserialize(SealedColumn.ReportReporter.Open(key, id, value!), HazardJson.Stored.SealedReporter)?.Address;
    }

    /// <summary>A hazard of this report; null if it has no such one.</summary>
    public async Task<Hazard?> HazardAsync(Guid report, Guid hazard, CancellationToken cancel) =>
        await database.FirstAsync<HazardRow>(HazardSql.FindById, new { id = hazard.ToColumn() }, cancel) is { } row && row.Report?.ToGuid() == report
            ? row.ToHazard()
            : null;
}

internal static class ReporterSql
{
    public static readonly Statement Address = new("SELECT reporter_sealed FROM report WHERE id = @id");
}
