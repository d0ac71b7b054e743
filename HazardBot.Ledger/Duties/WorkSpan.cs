using System.Globalization;

namespace HazardBot.Ledger.Duties;

/// <summary>A part of the day that is worked, on one day: from before until.</summary>
public readonly record struct WorkSpan(TimeOnly From, TimeOnly Until)
{
    private const string Form = "HH:mm";

    public TimeSpan Length => Until - From;

    /// <summary>As in settings: <c>08:30-11:30</c>.</summary>
    /// <returns>Null where it isn't that, or ends no later than it begins.</returns>
    public static WorkSpan? TryParse(string text) =>
        text.Split('-', StringSplitOptions.TrimEntries) is [var from, var until]
        && TimeOnly.TryParseExact(from, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var begin)
        && TimeOnly.TryParseExact(until, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
        && begin < end
            ? new(begin, end)
            : null;
}
