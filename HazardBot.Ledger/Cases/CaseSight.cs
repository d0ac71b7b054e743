using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases;

/// <summary>Who may know of a case: who is assigned by name, and kept out by nothing. A role or a part of the tree gives nobody anything.</summary>
public static class CaseSight
{
    public static bool Sees(Register register, StaffMember? reader, Case record) =>
        reader is { VanishedAt: null, Role: not StaffRole.Administrator }
        && record.Facts.Members.Contains(reader.Code, StringComparer.Ordinal)
        && !Exclusions.IsExcluded(register, reader, record.Matter.Exclusions);

    /// <summary>The person as the trail of a case knows them.</summary>
    public static Actor ActorOf(StaffMember member) => new(member.Code, Codes.Of(member.Role));
}
