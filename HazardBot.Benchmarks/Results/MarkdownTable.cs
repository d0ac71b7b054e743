using System.Globalization;
using System.Text;

namespace HazardBot.Benchmarks.Results;

/// <summary>A table that reads well as plain text too. The first column is words, the others are figures.</summary>
internal sealed class MarkdownTable(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = head.Select((cell, i) => _rows.Select(row => row[i].Length).Append(cell.Length).Max()).ToList();
        var text = new StringBuilder();
        Append(text, head, widths);
        text.Append('|').AppendJoin('|', widths.Select((width, i) => i == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":")).AppendLine("|");
        _rows.ForEach(row => Append(text, row, widths));
        return text.ToString();
    }

    /// <summary>A figure with thousands separated.</summary>
    public static string Figure(double value, int decimals = 0) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, IReadOnlyList<string> cells, List<int> widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).AppendLine(" |");
}
