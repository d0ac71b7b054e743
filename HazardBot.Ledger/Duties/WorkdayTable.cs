using System.Globalization;

namespace HazardBot.Ledger.Duties;

/// <summary>A day that isn't what its weekday says.</summary>
/// <param name="Year">The year whose notice says so: the last days of December may belong to the next one.</param>
/// <param name="IsOff">A day off; otherwise a day at the weekend that is worked (调休).</param>
public readonly record struct SpecialDay(int Year, DateOnly Day, bool IsOff);

/// <summary>What a table of working days says: its days, or the first line that can't be read.</summary>
/// <param name="BadLine">From 1, the header included; null where all is well.</param>
public sealed record WorkdayReading(IReadOnlyList<SpecialDay> Days, int? BadLine);

/// <summary>The table of days off and make-up working days: <c>year,day,kind</c>, kind being <c>off</c> or <c>work</c>.</summary>
public static class WorkdayTable
{
    private const string Heading = "year,day,kind";

    // The second is how spreadsheets save a date.
    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d"];

    /// <summary>The days of 2019 to 2026 after the yearly notices of the State Council (国务院办公厅关于部分节假日安排的通知).</summary>
    public static IReadOnlyList<SpecialDay> Shipped()
    {
        using var stream = typeof(WorkdayTable).Assembly.GetManifestResourceStream("HazardBot.Ledger.Duties.Data.workdays.csv")
            ?? throw new InvalidOperationException("The assembly lacks workdays.csv.");
        using var text = new StreamReader(stream);
        return Read(text.ReadToEnd()) is { BadLine: null } reading
            ? reading.Days
            : throw new InvalidOperationException("The table of working days that ships is faulty.");
    }

    public static WorkdayReading Read(string text)
    {
        List<SpecialDay> days = [];
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (i == 0 ? !string.Equals(line, Heading, StringComparison.OrdinalIgnoreCase) : line.Length > 0 && !TryRead(line, days))
            {
                return new([], i + 1);
            }
        }

        return new(days, null);
    }

    private static bool TryRead(string line, List<SpecialDay> days)
    {
        if (line.Split(',', StringSplitOptions.TrimEntries) is not [var year, var day, var kind]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var noticed)
            || !DateOnly.TryParseExact(day, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || noticed - date.Year is not (0 or 1)
            || kind is not ("off" or "work"))
        {
            return false;
        }

        days.Add(new(noticed, date, kind == "off"));
        return true;
    }
}
