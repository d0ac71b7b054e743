using System.Text.RegularExpressions;
using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>Finds its way in a ledger's sheet: a title and a unit row above the header, signatures below the rows.</summary>
internal static partial class LedgerTable
{
    private const int MostRowsAbove = 15;
    private const int FewestHeadings = 3;

    private static readonly HashSet<string> Headings =
        LedgerHeadings.Known.SelectMany(c => c.Names).Select(Cell.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Where the header stands; null where no row has enough of the headings.</summary>
    public static int? HeaderIndex(IReadOnlyList<TableRow> rows)
    {
        var best = rows.Take(MostRowsAbove)
            .Select((row, index) => (index, count: row.Cells.Count(IsHeading)))
            .MaxBy(row => row.count);
        return best.count >= FewestHeadings ? best.index : null;
    }

    /// <summary>The unit of 填报单位 above the header; null where it is left blank.</summary>
    public static string? FilingUnit(IEnumerable<TableRow> above)
    {
        foreach (var row in above)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (Label().Match(row.Cells[i]) is { Success: true } label)
                {
                    var name = NextLabel().Split(label.Groups["unit"].Value, 2)[0].Trim(' ', '_', '＿');
                    var beside = i + 1 < row.Cells.Count ? row.Cells[i + 1] : "";
                    return name.Length > 0 ? name : beside.Length > 0 && !NextLabel().IsMatch(beside) ? beside : null;
                }
            }
        }

        return null;
    }

    /// <summary>Rows that hold no hazard: blank but for the serial number, signatures and sums, the header on a further page.</summary>
    public static bool IsNoHazard(RowReader<LedgerColumn> row)
    {
        if (row.Cells.Count(IsHeading) >= FewestHeadings)
        {
            return true;
        }

        if (row.Optional(LedgerColumn.FoundOn, int.MaxValue) is { } day && SheetDates.Read(day) is not null)
        {
            return false;
        }

        return Foot().IsMatch(row.Cells.First(c => c.Length > 0)) || !Enum.GetValues<LedgerColumn>().Any(c => c != LedgerColumn.Serial && Says(c));

        bool Says(LedgerColumn column) => row.Optional(column, int.MaxValue) is { } text && SheetDates.Text(text) is not null;
    }

    private static bool IsHeading(string cell) => cell.Length > 0 && Headings.Contains(Cell.Key(cell));

    [GeneratedRegex("(?:填报单位|填表单位|单位名称|上报单位)\\s*(?:[（(]\\s*(?:盖章|公章)\\s*[)）])?\\s*[:：](?<unit>.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex("填报人|填表人|联系电话|联系人|填报日期|填表日期|填报时间", RegexOptions.NonBacktracking)]
    private static partial Regex NextLabel();

    [GeneratedRegex("签字|签名|审核|合计|填表说明|^说明|^注[:：]|^备注[:：]", RegexOptions.NonBacktracking)]
    private static partial Regex Foot();
}
