using System.Text;
using System.Text.Json;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

/// <summary>Stores who reported: found again by keyed hash, readable only with the report's own data key.</summary>
public sealed class ReportWriter(DataKeyStore keys, KeyedHash hash)
{
    public void Add(Commit commit, Report report)
    {
        // The report's key carries the report's id: they are made and destroyed together.
        var key = KeyRing.Create(report.Id);
        var row = report.Id.ToColumn();
        keys.Add(commit, key, report.At);
        var reporter = new SealedReporter(report.Reporter, report.Contact, report.Anonymous);
        commit.Add(HazardSql.InsertReport, new
        {
            id = row,
            receipt = ReceiptHash(hash, report.Receipt),
            reporter = report.Reporter is { } address ? ReporterHash(hash, address.Channel, address.User) : null,
            reporter_sealed = SealedColumn.ReportReporter.Seal(
                key, row, JsonSerializer.SerializeToUtf8Bytes(reporter, HazardJson.Stored.SealedReporter)),
            receipt_sealed = SealedColumn.ReportReceipt.Seal(key, row, Encoding.ASCII.GetBytes(report.Receipt)),
            at = report.At.ToColumn(),
        });
    }

    internal static byte[] ReceiptHash(KeyedHash hash, string digits) => hash.Of("receipt", digits);

    internal static byte[] ReporterHash(KeyedHash hash, string channel, string user) => hash.Of("reporter", channel, user);
}
