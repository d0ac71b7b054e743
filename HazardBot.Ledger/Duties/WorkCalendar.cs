using System.Collections.Frozen;

namespace HazardBot.Ledger.Duties;

/// <summary>Which days are worked: Monday to Friday, but for days off and make-up working days. Days are those of the installation's zone.</summary>
public sealed class WorkCalendar
{
    /// <summary>The State Council announces the next year's days in October or November.</summary>
    private const int MonthOfNotice = 11;

    private readonly FrozenDictionary<DateOnly, bool> _isOff;
    private readonly FrozenSet<int> _years;

    /// <param name="days">Where a day stands twice, the later entry is taken.</param>
    public WorkCalendar(IEnumerable<SpecialDay> days)
    {
        var isOff = new Dictionary<DateOnly, bool>();
        var years = new HashSet<int>();
        foreach (var day in days)
        {
            isOff[day.Day] = day.IsOff;
            years.Add(day.Year);
        }

        _isOff = isOff.ToFrozenDictionary();
        _years = years.ToFrozenSet();
    }

    /// <summary>With the table that ships.</summary>
    public static WorkCalendar Shipped { get; } = new(WorkdayTable.Shipped());

    /// <summary>Whether days off and make-up days of this year are known; of other years Monday to Friday are worked.</summary>
    public bool KnowsYear(int year) => _years.Contains(year);

    /// <summary>The year whose days off somebody should enter: this one, or from 1 November on the next; null where both are known.</summary>
    public int? MissingYearWarning(DateOnly today) =>
        !KnowsYear(today.Year) ? today.Year
        : today.Month >= MonthOfNotice && !KnowsYear(today.Year + 1) ? today.Year + 1
        : null;

    public bool IsWorkday(DateOnly day) =>
        _isOff.TryGetValue(day, out var isOff) ? !isOff : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>
    /// The <paramref name="count"/>th working day after the start, or before it where the count is negative. The start itself is not
    /// counted (民法典 201) and may be a day off; zero gives the start.
    /// </summary>
    public DateOnly AddWorkdays(DateOnly start, int count)
    {
        var step = Math.Sign(count);
        var day = start;
        for (var left = count; left != 0;)
        {
            day = day.AddDays(step);
            left -= IsWorkday(day) ? step : 0;
        }

        return day;
    }

    /// <summary>The first working day after.</summary>
    public DateOnly NextWorkday(DateOnly day) => AddWorkdays(day, 1);

    /// <summary>The last working day before.</summary>
    public DateOnly PreviousWorkday(DateOnly day) => AddWorkdays(day, -1);

    /// <summary>The day itself if it is worked: what reminders of an ordered date aim at, which doesn't move over a holiday.</summary>
    public DateOnly LastWorkdayOnOrBefore(DateOnly day) => IsWorkday(day) ? day : PreviousWorkday(day);

    /// <summary>How many working days lie between, the start not counted and the end counted; negative where the end is the earlier.</summary>
    public int WorkdaysBetween(DateOnly start, DateOnly end)
    {
        var step = end.CompareTo(start) < 0 ? -1 : 1;
        var count = 0;
        for (var day = start; day != end;)
        {
            day = day.AddDays(step);
            count += IsWorkday(day) ? step : 0;
        }

        return count;
    }
}
