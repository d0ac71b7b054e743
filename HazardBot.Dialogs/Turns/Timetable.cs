using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;

namespace HazardBot.Dialogs.Turns;

/// <summary>What says when things are due.</summary>
public sealed record Timetable(WorkCalendar Calendar, DueDates Due, SweepRules Sweeps)
{
    /// <summary>With the calendar and the limits that ship.</summary>
    public static Timetable Shipped { get; } = new(WorkCalendar.Shipped, new DueDates(WorkCalendar.Shipped, new Clocks()), new SweepRules(WorkCalendar.Shipped, new SweepSettings()));
}
