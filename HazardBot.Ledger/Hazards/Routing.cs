using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards;

/// <summary>Who has to act on a hazard that reaches a unit.</summary>
public static class Routing
{
    private static readonly StaffRole[] Officers =
    [
        StaffRole.SafetyOfficer, StaffRole.DeputyHead, StaffRole.Head,
        StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety,
    ];

    /// <summary>
    /// Who is on duty there, else the safety officer, else who leads the unit; where nobody is, the same a level up. What accuses those on
    /// duty (责任不落实) begins a level up; what nobody could place goes to the top.
    /// </summary>
    /// <returns>Never somebody who has vanished or may not see it; null where nobody is left.</returns>
    public static StaffMember? HolderOf(Register register, HazardFacts hazard, DateOnly day) =>
        Units(register, hazard).SelectMany(unit => Candidates(register, unit.Code, hazard.Category, day)).FirstOrDefault(member => MayAct(register, member, hazard));

    private static IEnumerable<Organization> Units(Register register, HazardFacts hazard)
    {
        if (register.Find(hazard.Unit) is not { } unit)
        {
            return register.All.Where(top => top.Parent is null);
        }

        var above = hazard.Category == HazardCategory.Management ? unit.Parent : unit.Code;
        return register.Ancestry(above ?? unit.Code);
    }

    private static IEnumerable<StaffMember> Candidates(Register register, string unit, HazardCategory category, DateOnly day) =>
        register.Duties.OnDuty(unit, category, day).Select(register.FindStaff).OfType<StaffMember>()
            .Concat(Officers.SelectMany(role => register.StaffOf(unit).Where(member => member.Role == role)));

    /// <summary>As the rules will ask when this person comes to act.</summary>
    private static bool MayAct(Register register, StaffMember member, HazardFacts hazard) =>
        Sight.ActorOf(register, member, hazard with { Holder = member.Code }).Reach != Reach.None;
}
