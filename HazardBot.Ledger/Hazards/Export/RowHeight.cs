using System.Globalization;
using HazardBot.Ledger.Hazards.Sheets;

namespace HazardBot.Ledger.Hazards.Export;

/// <summary>How high a row has to be for its longest text: not every program fits rows to wrapped texts when it opens a file.</summary>
internal static class RowHeight
{
    private const double Line = 13.5;
    private const double Edges = 4.5;
    private const double Lowest = 22;

    /// <summary>Of Excel, in points.</summary>
    private const double Highest = 409;

    /// <summary>What a column has less for text than its width.</summary>
    private const double Padding = 1;

    public static double Of(IReadOnlyList<LayoutColumn> columns, IReadOnlyDictionary<string, object> row)
    {
        var lines = columns.Max(column => row[column.Column.ToString()] is string text ? Lines(text, column.Width - Padding) : 1);
        return Math.Clamp((lines * Line) + Edges, Lowest, Highest);
    }

    private static int Lines(string text, double width)
    {
        var (lines, used) = (1, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            var wide = rune.Value >= 0x1100 ? 2 : 1;
            if (used + wide > width)
            {
                (lines, used) = (lines + 1, 0);
            }

            used += wide;
        }

        return lines;
    }

    public static string Text(double height) => height.ToString(CultureInfo.InvariantCulture);
}
