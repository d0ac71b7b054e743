using System.Text;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <inheritdoc cref="IHazardReader"/>
public sealed class HazardReader(Database database, DataKeyStore keys, KeyedHash hash) : IHazardReader
{
    public async Task<ReportView?> FindByReceiptAsync(string digits, CancellationToken cancel)
    {
        if (!Receipt.IsWellFormed(digits))
        {
            return null;
        }

        var row = await database.FirstAsync<ReportRow>(
            HazardSql.FindReportByReceipt, new { receipt = ReportWriter.ReceiptHash(hash, digits) }, cancel);
        return row is null ? null : await ViewAsync(row, cancel);
    }

    public async Task<ReportView?> FindReportAsync(Guid report, CancellationToken cancel) =>
        await database.FirstAsync<ReportRow>(HazardSql.FindReport, new { id = report.ToColumn() }, cancel) is { } row ? await ViewAsync(row, cancel) : null;

    public async Task<IReadOnlyList<ReportView>> FindByReporterAsync(string channel, string user, int limit, CancellationToken cancel)
    {
        var reporter = ReportWriter.ReporterHash(hash, channel, user);
        var rows = await database.ListAsync<ReportRow>(HazardSql.FindReportsByReporter, new { reporter, limit }, cancel);
        var views = new List<ReportView>(rows.Count);
        foreach (var row in rows)
        {
            views.Add(await ViewAsync(row, cancel));
        }

        return views;
    }

    public async Task<string?> ShowReceiptAsync(Guid report, CancellationToken cancel)
    {
        var value = await database.FirstAsync<byte[]>(HazardSql.FindReceipt, new { id = report.ToColumn() }, cancel);
        var key = value is null ? null : await keys.FindAsync(report, cancel);
        return key is null ? null : Encoding.ASCII.GetString(SealedColumn.ReportReceipt.Open(key, report.ToColumn(), value));
    }

    /// <summary>A hazard by its ledger number, exactly; null if none.</summary>
    public async Task<Hazard?> FindByNumberAsync(string number, CancellationToken cancel)
    {
        var row = await database.FirstAsync<HazardRow>(HazardSql.FindByNumber, new { number }, cancel);

        // SQL Server finds it with blanks behind it too.
        return string.Equals(row?.Number, number, StringComparison.Ordinal) ? row!.ToHazard() : null;
    }

    private async Task<ReportView> ViewAsync(ReportRow row, CancellationToken cancel)
    {
        var hazards = await database.ListAsync<HazardRow>(HazardSql.FindByReport, new { report = row.Id }, cancel);
        return new(row.Id.ToGuid(), row.At.ToInstant(), [.. hazards.Select(h => h.ToHazard())]);
    }

    private sealed record ReportRow(byte[] Id, long At);
}
