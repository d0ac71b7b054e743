using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>How exactly a period was named: what wasn't said is taken from its neighbour or from today.</summary>
internal enum Named
{
    /// <summary>20号: the month wasn't said.</summary>
    Day,

    /// <summary>11月, 11月20日: the year wasn't said.</summary>
    Month,

    /// <summary>Nothing is open.</summary>
    Fully,
}

/// <summary>Days named in a text, first and last included.</summary>
/// <param name="IsWindow">Counted from today (近三个月, 三天内): no 之前 or 之后 belongs to it.</param>
/// <param name="IsHoliday">Of one day, it is still a period: before it ends the day before.</param>
/// <param name="IsEnd">月底: what lies before it goes to its last day.</param>
internal sealed record Period(Span Span, DateOnly First, DateOnly Last, Named Named = Named.Fully, bool IsWindow = false, bool IsEnd = false, bool IsHoliday = false)
{
    public bool IsDay => First == Last && !IsHoliday;

    public Period InYear(int years) => this with { First = First.AddYears(years), Last = Last.AddYears(years) };

    public Period InMonth(int months) => this with { First = First.AddMonths(months), Last = Last.AddMonths(months) };
}

/// <summary>Which way a period with something left open is looked for.</summary>
internal enum Direction
{
    Back,
    Ahead,
}

/// <summary>Weeks begin on Monday.</summary>
internal static class Days
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly FirstOfQuarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
