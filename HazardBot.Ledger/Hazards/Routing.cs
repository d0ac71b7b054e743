using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards;

/// <summary>Who has to act next on a hazard, along the tree. Never somebody who has vanished or may not see it.</summary>
public static class Routing
{
    private static readonly StaffRole[] Officers =
    [
        StaffRole.SafetyOfficer, StaffRole.DeputyHead, StaffRole.Head,
        StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety,
    ];

    private static readonly StaffRole[] Heads =
        [StaffRole.Head, StaffRole.DeputyHead, StaffRole.DistrictDeputy, StaffRole.DistrictSafety, StaffRole.BureauSafety];

    /// <summary>
    /// Who takes it on where it reaches a unit: who is on duty there, else the safety officer, else who leads the unit; where nobody is, the
    /// same a level up. What accuses those on duty (责任不落实) begins a level up; what nobody could place goes to the top.
    /// </summary>
    /// <returns>Null where nobody is left.</returns>
    public static StaffMember? HolderOf(Register register, HazardFacts hazard, DateOnly day) =>
        First(register, hazard, Units(register, hazard, hazard.Category == HazardCategory.Management), Officers, day, []);

    /// <summary>
    /// Who checks what was put right: who took it on; if that is who puts it right, the head; if that too, the level above. A major one goes
    /// a level up.
    /// </summary>
    /// <param name="doer">Staff code of who says it is done.</param>
    /// <returns>Null where nobody is left.</returns>
    public static StaffMember? CheckerOf(Register register, HazardFacts hazard, string? doer, DateOnly day) => hazard.Severity == Severity.Major
        ? First(register, hazard, Units(register, hazard, true), Officers, day, [hazard.Handler, doer])
        : DeciderOf(register, hazard, doer, day);

    /// <summary>Who decides on more time: as with the check, and of a major one too whoever took it on.</summary>
    /// <param name="asker">Staff code of who asks.</param>
    /// <returns>Null where nobody is left.</returns>
    public static StaffMember? DeciderOf(Register register, HazardFacts hazard, string? asker, DateOnly day)
    {
        string?[] but = [hazard.Handler, asker];
        var officer = register.FindStaff(hazard.Details?.Officer) is { VanishedAt: null } known ? known : HolderOf(register, hazard, day);
        return officer is not null && !but.Contains(officer.Code) ? officer : First(register, hazard, Units(register, hazard, false), Heads, day, but);
    }

    private static StaffMember? First(
        Register register, HazardFacts hazard, IEnumerable<Organization> units, StaffRole[] roles, DateOnly day, string?[] but) =>
        units.SelectMany(unit => Candidates(register, unit.Code, hazard.Category, roles, day))
            .FirstOrDefault(member => !but.Contains(member.Code) && MayAct(register, member, hazard));

    private static IEnumerable<Organization> Units(Register register, HazardFacts hazard, bool fromAbove) =>
        register.Find(hazard.Unit) is { } unit
            ? register.Ancestry((fromAbove ? unit.Parent : null) ?? unit.Code)
            : register.All.Where(top => top.Parent is null);

    private static IEnumerable<StaffMember> Candidates(Register register, string unit, HazardCategory category, StaffRole[] roles, DateOnly day) =>
        register.Duties.OnDuty(unit, category, day).Select(register.FindStaff).OfType<StaffMember>()
            .Concat(roles.SelectMany(role => register.StaffOf(unit).Where(member => member.Role == role)));

    /// <summary>As the rules will ask when this person comes to act.</summary>
    private static bool MayAct(Register register, StaffMember member, HazardFacts hazard) =>
        Sight.ActorOf(register, member, hazard with { Holder = member.Code }).Reach != Reach.None;
}
