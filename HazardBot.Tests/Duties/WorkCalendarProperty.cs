using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Duties;

namespace HazardBot.Tests.Duties;

/// <summary>Over days inside and outside the years with data.</summary>
[Properties(Arbitrary = [typeof(WorkCalendarProperty)])]
public sealed class WorkCalendarProperty
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;

    [Property]
    public bool Counting_undoes_adding(DateOnly start, int count) =>
        Calendar.WorkdaysBetween(start, Calendar.AddWorkdays(start, count)) == count;

    [Property]
    public bool Adding_undoes_counting(DateOnly start, DateOnly end) => start == end
        || !Calendar.IsWorkday(end)
        || Calendar.AddWorkdays(start, Calendar.WorkdaysBetween(start, end)) == end;

    [Property]
    public bool One_more_is_later(DateOnly start, int count) =>
        Calendar.AddWorkdays(start, count) < Calendar.AddWorkdays(start, count + 1);

    [Property]
    public bool A_later_start_ends_no_sooner(DateOnly start, DateOnly other, int count) =>
        start.CompareTo(other) * Calendar.AddWorkdays(start, count).CompareTo(Calendar.AddWorkdays(other, count)) >= 0;

    [Property]
    public bool It_never_lands_on_a_day_off(DateOnly start, int count) =>
        count == 0 || Calendar.IsWorkday(Calendar.AddWorkdays(start, count));

    [Property]
    public bool The_last_working_day_is_the_nearest(DateOnly day)
    {
        var last = Calendar.LastWorkdayOnOrBefore(day);
        return Calendar.IsWorkday(last) && last <= day && Calendar.NextWorkday(last) > day;
    }

    public static Arbitrary<DateOnly> Days() => Gen.Choose(0, 4000).Select(n => new DateOnly(2018, 6, 1).AddDays(n)).ToArbitrary();

    public static Arbitrary<int> Counts() => Gen.Choose(-60, 60).ToArbitrary();
}
