using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Duties.Rosters;

/// <summary>The roster of a register (值班表): who takes on what, ahead of whom the roles would name.</summary>
public sealed class DutyRoster(IEnumerable<DutyShift> shifts)
{
    private readonly ILookup<string, DutyShift> _byUnit = shifts.ToLookup(shift => shift.Unit, StringComparer.Ordinal);

    public static DutyRoster Empty { get; } = new([]);

    /// <summary>Staff codes of who is on duty at this very unit: for the category alone before for all, the shift that began last first.</summary>
    public IEnumerable<string> OnDuty(string unit, HazardCategory category, DateOnly day) =>
        from shift in _byUnit[unit]
        where (shift.Category ?? category) == category && shift.From <= day && day <= shift.To
        orderby shift.Category is null, shift.From descending, shift.Id
        select shift.Staff;
}
