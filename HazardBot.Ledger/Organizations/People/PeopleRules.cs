namespace HazardBot.Ledger.Organizations.People;

/// <summary>Who may settle who belongs to a unit. Nobody gives a role above their own, or outside their own part of the tree.</summary>
public static class PeopleRules
{
    /// <summary>Who leads a unit.</summary>
    public static bool IsLeader(StaffMember member) => member.VanishedAt is null
        && member.Role is StaffRole.Head or StaffRole.DeputyHead or StaffRole.DistrictSafety or StaffRole.DistrictDeputy or StaffRole.BureauSafety;

    /// <summary>How high a role stands. An administrator's stands above all: in chat nobody gives it.</summary>
    public static int Rank(StaffRole role) => role switch
    {
        StaffRole.Teacher or StaffRole.BullyingCommittee => 1,
        StaffRole.SafetyOfficer => 2,
        StaffRole.DeputyHead => 3,
        StaffRole.Head => 4,
        StaffRole.DistrictSafety => 5,
        StaffRole.DistrictDeputy => 6,
        StaffRole.Inspector or StaffRole.EquipmentCentre => 7,
        StaffRole.BureauSafety => 8,
        StaffRole.Administrator => int.MaxValue,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>Whether <paramref name="actor"/> may give a role at a unit, and take it.</summary>
    public static bool MayGive(Register register, StaffMember actor, string unit, StaffRole role) =>
        IsLeader(actor)
        && register.Find(unit) is { VanishedAt: null } place
        && register.IsWithin(unit, actor.Unit)
        && Rank(role) <= Rank(actor.Role)
        && Fits(place.Kind, role)
        && (string.Equals(unit, actor.Unit, StringComparison.Ordinal) || LeadsBelow(role));

    /// <summary>Whether <paramref name="actor"/> may hand out a code for a member, replace or release them. Nobody releases themselves.</summary>
    public static bool MayManage(Register register, StaffMember actor, StaffMember member) =>
        member.VanishedAt is null && actor.Code != member.Code && MayGive(register, actor, member.Unit, member.Role);

    /// <summary>Who gets what somebody of a unit held: its head or deputy, else who lets the person go.</summary>
    public static StaffMember LeaderInstead(Register register, StaffMember leaving, StaffMember actor) =>
        register.StaffOf(leaving.Unit)
            .Where(m => m.Code != leaving.Code && m.Role is StaffRole.Head or StaffRole.DeputyHead)
            .OrderByDescending(m => Rank(m.Role))
            .FirstOrDefault() ?? actor;

    private static bool Fits(OrganizationKind kind, StaffRole role) => role switch
    {
        StaffRole.DistrictSafety or StaffRole.DistrictDeputy => kind == OrganizationKind.District,
        StaffRole.BureauSafety or StaffRole.Inspector or StaffRole.EquipmentCentre => kind == OrganizationKind.Bureau,
        StaffRole.Administrator => false,
        _ => kind is OrganizationKind.School or OrganizationKind.Kindergarten or OrganizationKind.College,
    };

    /// <summary>Below one's own unit only those who lead are settled; the rest is theirs to settle.</summary>
    private static bool LeadsBelow(StaffRole role) =>
        role is StaffRole.Head or StaffRole.DeputyHead or StaffRole.DistrictSafety or StaffRole.DistrictDeputy;
}
