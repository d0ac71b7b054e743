using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reminding;

/// <summary>What a day's digest speaks of.</summary>
public sealed class DigestDays(WorkCalendar calendar, DueDates due)
{
    private const int FarthestWarning = 31;

    public bool IsWorkday(DateOnly today) => calendar.IsWorkday(today);

    /// <summary>The last due date of which today already warns (黄牌).</summary>
    public DateOnly WarnsUntil(DateOnly today) => Enumerable.Range(0, FarthestWarning).Select(today.AddDays).Last(day => due.Yellow(day) <= today || day == today);

    /// <summary>Whether it is spoken of at all; on days off only what is due that day, and overdue major ones.</summary>
    public bool IsSpokenOf(HazardFacts hazard, DateOnly today) => IsWorkday(today)
        ? hazard.ActBy <= WarnsUntil(today) || hazard.Status is HazardStatus.Submitted or HazardStatus.AwaitingCheck or HazardStatus.ExtensionAsked
        : hazard.ActBy == today || (hazard.ActBy < today && hazard.Severity == Severity.Major);
}
