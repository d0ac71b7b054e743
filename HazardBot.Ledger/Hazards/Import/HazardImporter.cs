using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>How an import ended.</summary>
/// <param name="Added">Null where the file was refused and nothing was written.</param>
/// <param name="Unchanged">Rows that the ledger had already.</param>
public sealed record HazardImportResult(ImportReading<ImportedHazard> Reading, int? Added, int Unchanged);

/// <summary>
/// Enters the hazards of an older ledger. A file with any problem is refused whole; a good one is written in commits of some hundred,
/// and after an interruption the same file again enters what is missing.
/// </summary>
public sealed class HazardImporter(Database database, HazardWriter writer, NumberLease numbers, KeyedHash hash)
{
    private const int RowsOfCommit = 256;
    private const int MostTries = 5;

    /// <exception cref="InvalidOperationException">Other imports of the same rows kept coming between.</exception>
    public async Task<HazardImportResult> ImportAsync(byte[] file, ImportContext context, CancellationToken cancel)
    {
        var reading = HazardImport.Read(file, context);
        if (!reading.IsGood)
        {
            return new(reading, null, 0);
        }

        var added = 0;
        foreach (var rows in reading.Rows.Chunk(RowsOfCommit))
        {
            added += await WriteAsync(rows, context.Now, cancel);
        }

        return new(reading, added, reading.Rows.Count - added);
    }

    private async Task<int> WriteAsync(ImportedHazard[] rows, DateTimeOffset now, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var missing = await MissingAsync(rows, cancel);
            if (missing.Count == 0)
            {
                return 0;
            }

            var commit = new Commit();
            await writer.AddAsync(commit, new RecordHazards(await NumberAsync(missing, now, cancel)), now, cancel);
            if ((await database.CommitAsync(commit, cancel)).IsDone)
            {
                return missing.Count;
            }
        }

        throw new InvalidOperationException("Another import of the same rows kept coming between.");
    }

    private async Task<List<ImportedHazard>> MissingAsync(ImportedHazard[] rows, CancellationToken cancel)
    {
        List<ImportedHazard> missing = [];
        foreach (var row in rows)
        {
            var id = ImportKey.Hazard(hash, row).ToColumn();
            if (await database.FirstAsync<byte[]>(HazardImportSql.FindId, new { id }, cancel) is null && !await IsOwnAsync(row, cancel))
            {
                missing.Add(row);
            }
        }

        return missing;
    }

    /// <summary>Whether the row is one of this ledger's own, exported and come back.</summary>
    private async Task<bool> IsOwnAsync(ImportedHazard row, CancellationToken cancel) =>
        row.Facts.Details?.OldNumber is { } number
        && string.Equals(await database.FirstAsync<string>(HazardImportSql.UnitOfNumber, new { number }, cancel), row.Facts.Unit, StringComparison.Ordinal);

    private async Task<List<NewHazard>> NumberAsync(List<ImportedHazard> rows, DateTimeOffset now, CancellationToken cancel)
    {
        List<NewHazard> hazards = [];
        foreach (var year in rows.GroupBy(row => row.Facts.ReportedAt.Year))
        {
            await numbers.EnsureAsync(year.Key, year.Count(), cancel);
            foreach (var row in year)
            {
                var record = new RecordHazard(row.Facts with { Number = numbers.Take(year.Key) }, row.Words);
                var decision = HazardRules.Decide(null, record, Actor.System, now);
                hazards.Add(new(ImportKey.Hazard(hash, row), ImportKey.DataKey(hash, row), decision.Events, []));
            }
        }

        return hazards;
    }
}
