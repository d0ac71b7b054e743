using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases;

/// <summary>
/// Who is out of a case: those meant and all staff below them in the tree, as the tree is when it is asked. The one place where this is
/// decided; whatever leaves the ledger has been through here.
/// </summary>
public static class Exclusions
{
    public static bool IsExcluded(Register register, StaffMember member, IReadOnlyList<Exclusion> exclusions) =>
        exclusions.Any(exclusion => exclusion.Means(member) || IsOfWholeUnit(register, member.Unit, exclusion) || Meant(register, exclusion).Any(other => IsBelow(register, member, other)));

    /// <summary>Whether the unit has an excluded person, or may have one: then the case goes past it.</summary>
    public static bool Touch(Register register, string unit, IReadOnlyList<Exclusion> exclusions) => exclusions.Any(exclusion =>
        exclusion.Unit == unit
        || IsOfWholeUnit(register, unit, exclusion)
        || Meant(register, exclusion).Any(member => register.IsWithin(unit, member.Unit)));

    /// <summary>Everybody of the register whom the exclusion means.</summary>
    public static IEnumerable<StaffMember> Meant(Register register, Exclusion exclusion)
    {
        if (exclusion.Staff is { } code)
        {
            return register.FindStaff(code) is { } member ? [member] : [];
        }

        return exclusion.Unit is { } unit ? register.StaffOf(unit).Where(exclusion.Means) : [];
    }

    /// <summary>Of a unit below the other's, or of the same unit under them.</summary>
    private static bool IsBelow(Register register, StaffMember member, StaffMember other) => member.Unit == other.Unit
        ? Rank(member.Role) < Rank(other.Role)
        : register.IsWithin(member.Unit, other.Unit);

    private static bool IsOfWholeUnit(Register register, string unit, Exclusion exclusion) =>
        exclusion is { Staff: null, Unit: { } whole, Role: null, Name: null } && register.IsWithin(unit, whole);

    private static int Rank(StaffRole role) => role switch
    {
        StaffRole.Head => 4,
        StaffRole.DeputyHead or StaffRole.DistrictDeputy or StaffRole.BureauSafety => 3,
        StaffRole.SafetyOfficer or StaffRole.BullyingCommittee or StaffRole.DistrictSafety or StaffRole.EquipmentCentre => 2,
        StaffRole.Teacher or StaffRole.Inspector => 1,
        _ => 0,
    };
}
