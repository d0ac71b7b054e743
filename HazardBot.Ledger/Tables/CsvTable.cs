using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace HazardBot.Ledger.Tables;

/// <summary>Reads CSV as RFC 4180 has it; a first line without a comma may be divided by tabs or semicolons, as some programs save it.</summary>
internal static class CsvTable
{
    public static Table Read(string text)
    {
        List<TableRow> rows = [];
        List<ImportProblem> problems = [];
        var bad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            Delimiter = DelimiterOf(text),
            BadDataFound = _ => bad = true,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            // Bad quotes are found when the fields are made from the row, which is here.
            string[] cells = [.. (parser.Record ?? []).Select(Cell.Tidy)];
            if (bad)
            {
                problems.Add(new ImportProblem(ImportProblemCode.BadQuotes, line));
                bad = false;
            }
            else if (cells.Any(c => c.Length > 0))
            {
                rows.Add(new TableRow(line, cells));
            }
        }

        return Table.Of(rows, problems);
    }

    private static string DelimiterOf(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        first = end < 0 ? first : first[..end];
        return first.Contains(',') ? "," : first.Contains('\t') ? "\t" : first.Contains(';') ? ";" : ",";
    }
}
