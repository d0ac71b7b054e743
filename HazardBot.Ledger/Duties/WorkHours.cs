namespace HazardBot.Ledger.Duties;

/// <summary>Clocks that run in working time only: on working days, in two daily spans.</summary>
/// <param name="zone">Where days begin and end.</param>
public sealed class WorkHours(WorkCalendar calendar, WorkSpan morning, WorkSpan afternoon, TimeZoneInfo zone)
{
    public WorkSpan Morning => morning;

    public WorkSpan Afternoon => afternoon;

    /// <summary>The instant itself in working time, else when work begins next.</summary>
    public DateTimeOffset NextWorkTime(DateTimeOffset instant)
    {
        var minute = TimeSpan.FromMinutes(1);
        return IsWorkTime(instant) ? instant : Add(instant, minute) - minute;
    }

    public bool IsWorkTime(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return calendar.IsWorkday(DateOnly.FromDateTime(local.DateTime))
            && ((time >= morning.From && time < morning.Until) || (time >= afternoon.From && time < afternoon.Until));
    }

    /// <summary>When so much working time will have passed: Friday 16:30 and an hour is Monday 09:00.</summary>
    /// <param name="working">Not negative. With nothing to wait for it is the start, whenever that is.</param>
    public DateTimeOffset Add(DateTimeOffset start, TimeSpan working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, TimeSpan.Zero);
        if (working == TimeSpan.Zero)
        {
            return start;
        }

        var local = TimeZoneInfo.ConvertTime(start, zone).DateTime;
        for (var day = DateOnly.FromDateTime(local); ; day = calendar.NextWorkday(day))
        {
            foreach (var (from, until) in SpansOf(day))
            {
                var begin = from > local ? from : local;
                if (until - begin >= working)
                {
                    return At(begin + working);
                }

                working -= until > begin ? until - begin : TimeSpan.Zero;
            }
        }
    }

    /// <summary>How much working time lies between; zero where the end is not later.</summary>
    public TimeSpan Between(DateTimeOffset start, DateTimeOffset end)
    {
        var (first, last) = (TimeZoneInfo.ConvertTime(start, zone).DateTime, TimeZoneInfo.ConvertTime(end, zone).DateTime);
        var total = TimeSpan.Zero;
        for (var day = DateOnly.FromDateTime(first); day <= DateOnly.FromDateTime(last); day = calendar.NextWorkday(day))
        {
            foreach (var (from, until) in SpansOf(day))
            {
                var (begin, finish) = (from > first ? from : first, until < last ? until : last);
                total += finish > begin ? finish - begin : TimeSpan.Zero;
            }
        }

        return total;
    }

    private IEnumerable<(DateTime From, DateTime Until)> SpansOf(DateOnly day) => calendar.IsWorkday(day)
        ? [(day.ToDateTime(morning.From), day.ToDateTime(morning.Until)), (day.ToDateTime(afternoon.From), day.ToDateTime(afternoon.Until))]
        : [];

    private DateTimeOffset At(DateTime local) => new(local, zone.GetUtcOffset(local));
}
