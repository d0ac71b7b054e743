using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Duties;

/// <summary>When things are due. Every date is the last good day; the day something began is not counted.</summary>
public sealed class DueDates(WorkCalendar calendar, Clocks clocks)
{
    private readonly IReadOnlyList<int> _reminders = clocks.ReminderWorkdays()
        ?? throw new ArgumentException("The reminders of obligations are no list of working days.", nameof(clocks));

    /// <summary>With the calendar and the limits that ship.</summary>
    public static DueDates Shipped { get; } = new(WorkCalendar.Shipped, new Clocks());

    /// <summary>黄牌日: from this day on a warning shows, the due date included.</summary>
    public DateOnly Yellow(DateOnly due) => calendar.AddWorkdays(due, -clocks.YellowWorkdaysBefore);

    /// <summary>红牌日: from this day on it is overdue in red. A due date over a holiday does not move, but nobody is blamed before work begins again.</summary>
    public DateOnly Red(DateOnly due) => calendar.AddWorkdays(due, clocks.RedWorkdaysAfter);

    /// <summary>整改时限 where nobody sets another.</summary>
    /// <param name="named">The day on which responsibility, measure and deadline are set (定责).</param>
    public DateOnly Hazard(Severity severity, DateOnly named) =>
        named.AddDays(severity == Severity.Major ? clocks.MajorHazardDays : clocks.GeneralHazardDays);

    public DateOnly AcceptBy(DateOnly submitted) => calendar.AddWorkdays(submitted, clocks.AcceptWorkdays);

    public DateOnly MisrouteReturnBy(DateOnly assigned) => calendar.AddWorkdays(assigned, clocks.MisrouteReturnWorkdays);

    public DateOnly FirstReplyBy(DateOnly accepted) => calendar.AddWorkdays(accepted, clocks.FirstReplyWorkdays);

    public DateOnly CloseBy(DateOnly accepted) => calendar.AddWorkdays(accepted, clocks.CloseWorkdays);

    /// <param name="closeBy">What <see cref="CloseBy"/> gave.</param>
    public DateOnly ExtendedCloseBy(DateOnly closeBy) => calendar.AddWorkdays(closeBy, clocks.CloseExtensionWorkdays);

    /// <param name="done">The day on which it was reported mended.</param>
    public DateOnly CheckBy(DateOnly done) => calendar.AddWorkdays(done, clocks.CheckWorkdays);

    public DateOnly ExtensionDecisionBy(DateOnly asked) => calendar.AddWorkdays(asked, clocks.ExtensionDecisionWorkdays);

    /// <summary>
    /// The days on which an obligation is reminded of before it is due, the earliest first. An ordered date stays where it is over a
    /// holiday; its reminders aim at the last working day on or before it.
    /// </summary>
    public IReadOnlyList<DateOnly> Reminders(DateOnly due)
    {
        var last = calendar.LastWorkdayOnOrBefore(due);
        return [.. _reminders.Select(workdays => calendar.AddWorkdays(last, -workdays))];
    }
}
