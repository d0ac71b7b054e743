using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HazardBot.Ledger.Hazards.Sheets;

/// <summary>Days in a ledger's cells: 2020.01.06, 2020年1月6日, 2020-01-06, 2020/1/6, 20200106, and the number by which Excel counts days.</summary>
internal static partial class SheetDates
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>Excel's day 0, which a cell of ours shows as 无.</summary>
    private const string DayZero = "1899-12-30";

    /// <summary>Null where it is no day of these years.</summary>
    public static DateOnly? Read(string cell)
    {
        var text = cell.Normalize(NormalizationForm.FormKC);
        if (Shape().Match(text) is { Success: true } parts)
        {
            return Day(Number(parts, "y"), Number(parts, "m"), Number(parts, "d"));
        }

        return Serial().IsMatch(text) && DateTime.FromOADate(double.Parse(text, CultureInfo.InvariantCulture)) is var date && date.Year is >= FirstYear and <= LastYear
            ? DateOnly.FromDateTime(date)
            : null;
    }

    /// <summary>The cell's text; null where it says that there is no day.</summary>
    public static string? Text(string cell) => cell is DayZero or "0" ? null : SheetWords.Text(cell);

    /// <summary>As Excel counts days; 0 for none.</summary>
    public static double Write(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue).ToOADate() ?? 0;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4}) ?(?:年|[./\-]) ?(?<m>[0-9]{1,2}) ?(?:月|[./\-]) ?(?<d>[0-9]{1,2}) ?[日号.]?|(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]{5}(?:\.[0-9]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Serial();
}
