using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>Who hears of what others let go overdue, and after how many working days: 红牌 at the unit first, then up the chain.</summary>
/// <param name="clocks">Checked: each rung no earlier than the one below.</param>
public sealed class Ladder(WorkCalendar calendar, Clocks clocks)
{
    /// <summary>Working days that are over since the last good day.</summary>
    public int Passed(DateOnly actBy, DateOnly today) => today <= actBy ? 0 : calendar.WorkdaysBetween(actBy, today);

    /// <param name="unit">Whose hazard it is.</param>
    /// <param name="passed">What <see cref="Passed"/> gave.</param>
    public bool Hears(Register register, StaffMember reader, string unit, int passed) => Rung(register, reader, unit) <= passed;

    /// <summary>Everybody who hears of it.</summary>
    /// <inheritdoc cref="Hears"/>
    public IEnumerable<StaffMember> Told(Register register, string unit, int passed) => passed < clocks.RedWorkdaysAfter
        ? []
        : register.Ancestry(unit).SelectMany(above => register.StaffOf(above.Code)).Where(member => Hears(register, member, unit, passed));

    /// <summary>Null for who never hears of it.</summary>
    private int? Rung(Register register, StaffMember reader, string unit)
    {
        var isOwn = string.Equals(reader.Unit, unit, StringComparison.Ordinal);
        var isNext = !isOwn && string.Equals(register.Find(unit)?.Parent, reader.Unit, StringComparison.Ordinal);
        return reader.Role switch
        {
            StaffRole.SafetyOfficer or StaffRole.DistrictSafety or StaffRole.BureauSafety when isOwn => clocks.RedWorkdaysAfter,
            StaffRole.DeputyHead or StaffRole.Head or StaffRole.DistrictDeputy when isOwn => clocks.HeadsWorkdaysAfter,
            StaffRole.DistrictSafety or StaffRole.BureauSafety when isNext => clocks.LevelAboveWorkdaysAfter,
            StaffRole.DistrictDeputy when isNext => clocks.TopWorkdaysAfter,
            StaffRole.BureauSafety when register.IsWithin(unit, reader.Unit) => clocks.TopWorkdaysAfter,
            _ => null,
        };
    }
}
