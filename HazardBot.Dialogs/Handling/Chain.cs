using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling;

/// <summary>Who acts next, along the tree.</summary>
internal static class Chain
{
    private static readonly StaffRole[] Officers = [StaffRole.SafetyOfficer, StaffRole.DeputyHead, StaffRole.Head, StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety];

    private static readonly StaffRole[] Heads = [StaffRole.Head, StaffRole.DeputyHead, StaffRole.DistrictDeputy, StaffRole.DistrictSafety, StaffRole.BureauSafety];

    /// <summary>Who takes on what reaches a unit: its safety officer, else who leads it, else the level above.</summary>
    public static StaffMember? OfficerOf(Register register, string? unit) => First(register, unit, Officers, null);

    /// <summary>Who checks what was put right, or decides on more time: who took it on; if that is who puts it right, the head; if that too, the level above. A major one goes a level up.</summary>
    public static StaffMember? CheckerOf(Register register, Hazard hazard, bool isCheck)
    {
        var facts = hazard.Facts;
        if (isCheck && facts.Severity == Severity.Major)
        {
            return First(register, register.Find(facts.Unit)?.Parent, Officers, facts.Handler);
        }

        var officer = register.FindStaff(facts.Details?.Officer) is { VanishedAt: null } known ? known : OfficerOf(register, facts.Unit);
        return officer is not null && officer.Code != facts.Handler ? officer : First(register, facts.Unit, Heads, facts.Handler);
    }

    private static StaffMember? First(Register register, string? unit, StaffRole[] roles, string? but) =>
        (from above in register.Ancestry(unit)
         from role in roles
         from member in register.StaffOf(above.Code)
         where member.Role == role && member.Code != but
         select member).FirstOrDefault();
}
