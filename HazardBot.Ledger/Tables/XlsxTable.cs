using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace HazardBot.Ledger.Tables;

/// <summary>Reads the first sheet of an .xlsx workbook; a formula counts as its last result.</summary>
internal static class XlsxTable
{
    /// <summary>Guards against a small file that unfolds without end.</summary>
    private const long MostUnpackedBytes = 1L << 30;

    /// <summary>A stray cell far to the right would make every row that wide.</summary>
    private const int MostColumns = 256;

    // A cache of strings on disk would leave names of staff in a temporary folder.
    private static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false };

    public static Table Read(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (archive.Entries.Sum(e => e.Length) > MostUnpackedBytes)
                {
                    return Table.Refused(ImportProblemCode.TooLarge, Invariant(MostUnpackedBytes >> 20));
                }
            }

            stream.Position = 0;
            return ReadRows(stream);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // On a damaged workbook MiniExcel fails with whatever it stumbles on, NullReferenceException included.
            return Table.Refused(ImportProblemCode.NotATable);
        }
    }

    private static Table ReadRows(MemoryStream stream)
    {
        List<TableRow> rows = [];
        var line = 0;
        foreach (IDictionary<string, object?> cells in stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: Configuration))
        {
            line++;
            if (cells.Count > MostColumns)
            {
                return Table.Refused(ImportProblemCode.TooManyColumns, Invariant(MostColumns));
            }

            string[] texts = [.. cells.Values.Select(value => Cell.Tidy(TextOf(value)))];
            if (texts.Any(t => t.Length > 0))
            {
                rows.Add(new TableRow(line, texts));
            }
        }

        return Table.Of(rows, []);
    }

    /// <summary>A number as a person sees it in the sheet: at most 15 digits, no exponent.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        double number when Math.Abs(number) < 1e28 => Invariant((decimal)number),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
