using System.Globalization;

namespace HazardBot.Ledger.Tables;

/// <summary>Tells by its content what a file is, whatever its name says.</summary>
internal static class TableFile
{
    /// <summary>Twenty thousand rows are 2 MB; far more than this is a mistake.</summary>
    private const int MostBytes = 64 << 20;

    public static Table Read(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            return Table.Refused(ImportProblemCode.TooLarge, (MostBytes >> 20).ToString(CultureInfo.InvariantCulture));
        }

        var bytes = file.AsSpan();
        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            return XlsxTable.Read(file);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Table.Refused(ImportProblemCode.OldExcel);
        }

        return TextDecoding.Decode(bytes) switch
        {
            null => Table.Refused(ImportProblemCode.UnknownEncoding),
            var text when IsNoTable(text) => Table.Refused(ImportProblemCode.NotATable),
            var text => CsvTable.Read(text),
        };
    }

    /// <summary>Web pages named .xls or .csv, PDF, and binary data whose bytes happen to fit an encoding.</summary>
    private static bool IsNoTable(string text) =>
        text.AsSpan().TrimStart() is ['<', ..] or ['%', 'P', 'D', 'F', ..]
        || text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f' or '\v' or '\u0085' or '\x1A'));
}
