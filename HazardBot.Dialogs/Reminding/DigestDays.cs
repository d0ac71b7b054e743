using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>What a day's digest speaks of.</summary>
/// <param name="deputyWorkdays">Working days after the due date from which the unit's heads hear of it.</param>
/// <param name="districtWorkdays">The same for the district.</param>
public sealed class DigestDays(WorkCalendar calendar, DueDates due, int deputyWorkdays = 3, int districtWorkdays = 6)
{
    private const int FarthestWarning = 31;

    public bool IsWorkday(DateOnly today) => calendar.IsWorkday(today);

    /// <summary>The last due date of which today already warns (黄牌).</summary>
    public DateOnly WarnsUntil(DateOnly today) => Enumerable.Range(0, FarthestWarning).Select(today.AddDays).Last(day => due.Yellow(day) <= today || day == today);

    /// <summary>Whether it is spoken of at all; on days off only what is due that day, and overdue major ones.</summary>
    public bool IsSpokenOf(HazardFacts hazard, DateOnly today) => IsWorkday(today)
        ? hazard.ActBy <= WarnsUntil(today) || hazard.Status is HazardStatus.Submitted or HazardStatus.AwaitingCheck or HazardStatus.ExtensionAsked
        : hazard.ActBy == today || (hazard.ActBy < today && hazard.Severity == Severity.Major);

    /// <summary>红牌: the roles of the unit, and of its district, that hear of what is overdue since a day.</summary>
    public IReadOnlyList<StaffRole> ToldOf(DateOnly actBy, DateOnly today)
    {
        if (!IsWorkday(today) || due.Red(actBy) > today)
        {
            return [];
        }

        List<StaffRole> roles = [StaffRole.SafetyOfficer];
        if (calendar.AddWorkdays(actBy, deputyWorkdays) <= today)
        {
            roles.AddRange([StaffRole.DeputyHead, StaffRole.Head]);
        }

        if (calendar.AddWorkdays(actBy, districtWorkdays) <= today)
        {
            roles.Add(StaffRole.DistrictSafety);
        }

        return roles;
    }
}
