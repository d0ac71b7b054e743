using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>Reads a ledger that was kept elsewhere (存量补录): .xlsx or CSV, the layout of 25 columns or of 12, or any with enough of their headings.</summary>
public static class HazardImport
{
    /// <param name="file">The whole file; what it is shows in its content.</param>
    public static ImportReading<ImportedHazard> Read(byte[] file, ImportContext context)
    {
        var table = TableFile.Read(file);
        if (table.Rows.Count == 0)
        {
            return ImportReading<ImportedHazard>.Of([], table.Problems, []);
        }

        if (LedgerTable.HeaderIndex(table.Rows) is not { } at)
        {
            var needed = string.Join('、', LedgerHeadings.Known.Where(c => c.IsRequired).Select(c => c.Names[0]));
            return ImportReading<ImportedHazard>.Of([], [new(ImportProblemCode.HeaderNotFound, Value: needed)], []);
        }

        var header = new Header<LedgerColumn>(table.Rows[at], LedgerHeadings.Known);
        return header.Problems.Count == 0
            ? ReadRows(table, at, header, context)
            : ImportReading<ImportedHazard>.Of([], header.Problems, header.Notes);
    }

    private static ImportReading<ImportedHazard> ReadRows(Table table, int at, Header<LedgerColumn> header, ImportContext context)
    {
        List<ImportProblem> problems = [];
        List<ImportedHazard> hazards = [];
        var filingUnit = LedgerTable.FilingUnit(table.Rows.Take(at));
        var reader = new LedgerRowReader(context, new UnitNames(context.Register), filingUnit, header.Notes);
        foreach (var row in table.Rows.Skip(at + 1).Select(row => new RowReader<LedgerColumn>(header, row, problems)))
        {
            if (LedgerTable.IsNoHazard(row))
            {
                continue;
            }

            var found = problems.Count;
            var hazard = reader.Read(row);
            if (problems.Count == found && hazard.Facts.Unit is null)
            {
                return ImportReading<ImportedHazard>.Of([], [new(ImportProblemCode.NoUnit, hazard.Line)], header.Notes);
            }

            if (problems.Count == found && Refusal(hazard, context.Now) is { } refusal)
            {
                problems.Add(refusal);
            }

            hazards.Add(hazard);
        }

        problems.AddRange(hazards.Count == 0 ? [new(ImportProblemCode.NoRows)] : DoubleNumbers(hazards));
        return ImportReading<ImportedHazard>.Of(Counted(hazards), problems, header.Notes);
    }

    /// <summary>What the rules of the ledger have against it.</summary>
    private static ImportProblem? Refusal(ImportedHazard hazard, DateTimeOffset now) =>
        HazardRules.Decide(null, new RecordHazard(hazard.Facts, hazard.Words), Actor.System, now).Refusal switch
        {
            null => null,
            RefusalReason.ResponsibilityMissing => new(ImportProblemCode.ResponsibilityMissing, hazard.Line),
            var other => throw new InvalidOperationException($"Line {hazard.Line} was read, but the rules refuse it: {other}."),
        };

    private static IEnumerable<ImportProblem> DoubleNumbers(List<ImportedHazard> hazards) => hazards
        .Where(h => h.Facts.Details?.OldNumber is not null)
        .GroupBy(h => (h.Facts.Unit, h.Facts.Details!.OldNumber))
        .SelectMany(same => same.Skip(1).Select(h => new ImportProblem(
            ImportProblemCode.DoubleCode, h.Line, same.Key.OldNumber!, same.First().Line.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private static List<ImportedHazard> Counted(List<ImportedHazard> hazards)
    {
        var seen = new Dictionary<(string?, DateTimeOffset, string?, string?), int>();
        return hazards.ConvertAll(hazard =>
        {
            var key = (hazard.Facts.Unit, hazard.Facts.ReportedAt, hazard.Words.Place, hazard.Words.Description);
            var nth = seen.GetValueOrDefault(key);
            seen[key] = nth + 1;
            return hazard with { Nth = nth };
        });
    }
}
