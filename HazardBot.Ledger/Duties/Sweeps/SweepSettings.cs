using System.Globalization;

namespace HazardBot.Ledger.Duties.Sweeps;

/// <summary>When the weekly sweep is due. Settings, section <c>Sweeps</c>; the plan asks for one a week and leaves the rest open.</summary>
public sealed class SweepSettings
{
    private const string DayForm = "yyyy-MM-dd";
    private const string TimeForm = "HH:mm";

    /// <summary>Day of the week, in English, Monday to Sunday; over a holiday the last working day before it in the same week.</summary>
    public string DueDay { get; init; } = nameof(DayOfWeek.Friday);

    /// <summary>Local time of that day.</summary>
    public string DueTime { get; init; } = "17:00";

    /// <summary>Sweeps are asked for from this day's week on, as 2026-12-01; without one, of every week.</summary>
    public string? From { get; init; }

    /// <summary>Up to this day's week; without one, of every week.</summary>
    public string? Until { get; init; }

    /// <summary>Names of the settings that can't be read.</summary>
    public IEnumerable<string> Wrong()
    {
        if (Day() is null)
        {
            yield return nameof(DueDay);
        }

        if (Time() is null)
        {
            yield return nameof(DueTime);
        }

        if (From is { Length: > 0 } && FirstDay() is null)
        {
            yield return nameof(From);
        }

        if (Until is { Length: > 0 } && LastDay() is null)
        {
            yield return nameof(Until);
        }
    }

    internal DayOfWeek? Day() => Array.IndexOf(Enum.GetNames<DayOfWeek>(), DueDay) is var day and >= 0 ? (DayOfWeek)day : null;

    internal TimeOnly? Time() =>
        TimeOnly.TryParseExact(DueTime, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    internal DateOnly? FirstDay() => Read(From);

    internal DateOnly? LastDay() => Read(Until);

    private static DateOnly? Read(string? day) =>
        DateOnly.TryParseExact(day, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
