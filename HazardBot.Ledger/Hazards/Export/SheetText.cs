using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Export;

/// <summary>Makes a text safe for a cell: no formula, no invisible marks, never longer than a cell may be.</summary>
internal static class SheetText
{
    /// <summary>Of Excel; in UTF-16 units.</summary>
    private const int LongestCell = 32767;

    /// <summary>What a value begins with that the writer of workbooks takes for a formula.</summary>
    private const string Formula = "$=";

    public static string Of(string text)
    {
        var safe = text.StartsWith(Formula, StringComparison.Ordinal) ? " " + text : text;
        return safe.Length <= LongestCell ? safe : Cut(safe);
    }

    /// <summary>The text in one line, as an import would read it again; 无 for nothing.</summary>
    public static string OfCell(string? text) => Of(Cell.Tidy(text ?? "") is { Length: > 0 } tidy ? tidy : SheetWords.Nothing);

    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
}
