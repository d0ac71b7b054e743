using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards;

/// <summary>Which hazards a member of staff may see, and how the person stands to them.</summary>
public static class Sight
{
    /// <summary>
    /// The own unit's and those below. What nobody could place is the top's to see. The equipment centre leads the chemical laboratories
    /// and sees nothing else; administrators and who has vanished see nothing.
    /// </summary>
    public static bool Sees(Register register, StaffMember reader, HazardFacts hazard)
    {
        var scope = Scope.Of(reader);
        return scope.Top is not null
            && hazard.Status != HazardStatus.Moved
            && (reader.Role != StaffRole.EquipmentCentre || hazard.Category == HazardCategory.ChemicalLab)
            && (hazard.Unit is null ? IsTop(register, scope.Top) : scope.Sees(register, hazard.Unit));
    }

    /// <summary>The person as the trail of this hazard knows him. Teachers and inspectors tell of hazards, they don't run them: they reach only what is theirs to put right.</summary>
    public static Actor ActorOf(Register register, StaffMember member, HazardFacts hazard)
    {
        var reach = !Sees(register, member, hazard) ? Reach.None
            : hazard.Unit is null || string.Equals(hazard.Unit, member.Unit, StringComparison.Ordinal) ? Reach.Own
            : Reach.Above;
        var runs = member.Role is not (StaffRole.Teacher or StaffRole.Inspector or StaffRole.BullyingCommittee);
        var isTheirs = hazard.Handler == member.Code || hazard.Holder == member.Code;
        return new(member.Code, Codes.Of(member.Role), runs || isTheirs ? reach : Reach.None);
    }

    private static bool IsTop(Register register, string unit) => register.Find(unit) is { Parent: null };
}
