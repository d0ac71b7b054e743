using HazardBot.Ledger.Hazards.Sheets;
using MiniExcelLibs;

namespace HazardBot.Ledger.Hazards.Export;

/// <summary>Fills the templates that ship: the full ledger and the short one, on a sheet each.</summary>
internal static class LedgerWorkbook
{
    /// <summary>The key of a row's height beside those of its columns.</summary>
    public const string Height = "Height";

    /// <param name="hazards">Called once for each sheet and more.</param>
    /// <returns>How many rows there are.</returns>
    public static int Write(Stream output, LedgerHead head, LedgerRows rows, Func<IEnumerable<Hazard>> hazards)
    {
        var count = 0;
        output.SaveAsByTemplate(Template(head.SeveralUnits), new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["title"] = head.Title,
            ["unit"] = head.Unit,
            ["foot"] = head.Foot,
            ["full"] = Rows(LedgerLayout.Full),
            ["short"] = Rows(LedgerLayout.Short),
        });
        return count;

        IEnumerable<IDictionary<string, object>> Rows(LedgerLayout layout)
        {
            var columns = (head.SeveralUnits ? layout.OfSeveralUnits() : layout).Columns;
            var serial = 0;
            foreach (var hazard in hazards())
            {
                var row = new Dictionary<string, object>(columns.Count + 1, StringComparer.Ordinal);
                serial++;
                foreach (var column in columns)
                {
                    row[column.Column.ToString()] = rows.Value(hazard, column.Column, serial);
                }

                row[Height] = RowHeight.Text(RowHeight.Of(columns, row));
                count = Math.Max(count, serial);
                yield return row;
            }
        }
    }

    /// <summary>Made by <c>TemplateMaker</c> of the tests, which also compares.</summary>
    internal static byte[] Template(bool severalUnits)
    {
        var name = TemplateName(severalUnits);
        using var stream = typeof(LedgerWorkbook).Assembly.GetManifestResourceStream("HazardBot.Ledger.Hazards.Export.Templates." + name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    internal static string TemplateName(bool severalUnits) => severalUnits ? "ledger-of-several.xlsx" : "ledger.xlsx";
}
