using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling;

/// <summary>Who acts next, along the tree.</summary>
internal static class Chain
{
    private static readonly StaffRole[] Officers = [StaffRole.SafetyOfficer, StaffRole.DeputyHead, StaffRole.Head, StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety];

    private static readonly StaffRole[] Heads = [StaffRole.Head, StaffRole.DeputyHead, StaffRole.DistrictDeputy, StaffRole.DistrictSafety, StaffRole.BureauSafety];

    /// <summary>Who takes on what reaches a unit: its safety officer, else who leads it, else the level above. What nobody could place is the top's.</summary>
    public static StaffMember? OfficerOf(Register register, string? unit) =>
        First(register, unit ?? register.All.FirstOrDefault(top => top.Parent is null)?.Code, Officers, []);

    /// <summary>Who checks what was put right, or decides on more time: who took it on; if that is who puts it right, the head; if that too, the level above. A major one goes a level up.</summary>
    /// <param name="doer">Staff code of who says it is done, or asks.</param>
    public static StaffMember? CheckerOf(Register register, Hazard hazard, string doer, bool isCheck)
    {
        var facts = hazard.Facts;
        string?[] but = [facts.Handler, doer];
        if (isCheck && facts.Severity == Severity.Major)
        {
            return First(register, register.Find(facts.Unit)?.Parent, Officers, but);
        }

        var officer = register.FindStaff(facts.Details?.Officer) is { VanishedAt: null } known ? known : OfficerOf(register, facts.Unit);
        return officer is not null && !but.Contains(officer.Code) ? officer : First(register, facts.Unit, Heads, but);
    }

    private static StaffMember? First(Register register, string? unit, StaffRole[] roles, string?[] but) =>
        (from above in register.Ancestry(unit)
         from role in roles
         from member in register.StaffOf(above.Code)
         where member.Role == role && !but.Contains(member.Code)
         select member).FirstOrDefault();
}
