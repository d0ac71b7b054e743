using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;

namespace HazardBot.Dialogs.Turns;

/// <summary>What says when things are due.</summary>
public sealed record Timetable(WorkCalendar Calendar, DueDates Due, SweepRules Sweeps)
{
    /// <summary>With the calendar and the limits that ship.</summary>
    public static Timetable Shipped { get; } = new(WorkCalendar.Shipped, new DueDates(WorkCalendar.Shipped, new Clocks()), new SweepRules(WorkCalendar.Shipped, new SweepSettings()));

    /// <summary>Working hours where none are set: of working days, in the zone that most people here live in.</summary>
    public static WorkHours UsualWorkHours { get; } = new(
        WorkCalendar.Shipped, new(new(8, 30), new(11, 30)), new(new(13, 30), new(17, 0)), TimeZoneInfo.CreateCustomTimeZone("+8", TimeSpan.FromHours(8), null, null));
}
