using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases;

/// <summary>Why somebody is kept out of a case.</summary>
public enum ExclusionReason
{
    /// <summary>The report accuses them.</summary>
    Accused,

    /// <summary>The reporter wants them kept out.</summary>
    KeptOut,

    /// <summary>回避</summary>
    Recused,
}

/// <summary>
/// Who is kept out: one person, the holders of a role in a unit, all of a unit whom a half name fits, or a whole unit. All staff below
/// them are out with them (<see cref="Exclusions"/>).
/// </summary>
public sealed record Exclusion(ExclusionReason Why)
{
    /// <summary>Staff code.</summary>
    public string? Staff { get; init; }

    /// <summary>Code of the unit that role and name are of; alone, the whole unit.</summary>
    public string? Unit { get; init; }

    public StaffRole? Role { get; init; }

    /// <summary>A whole or half name, as it was said without its title: 王, 小明.</summary>
    public string? Name { get; init; }

    /// <summary>Somebody a level up has settled whom the name means; without a staff code it is nobody of the register.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Whether it has to be settled whom the name means.</summary>
    public bool IsOpen => Name is not null && Staff is null && !IsSettled;

    /// <summary>Whether it means this very person; those below are another question.</summary>
    public bool Means(StaffMember member) => Staff is not null
        ? string.Equals(Staff, member.Code, StringComparison.Ordinal)
        : !(IsSettled && Name is not null) && Unit == member.Unit && (Role is null || Role == member.Role) && (Name is null || Fits(Name, member.Name));

    private static bool Fits(string said, string name) =>
        name.StartsWith(said, StringComparison.OrdinalIgnoreCase) || name.EndsWith(said, StringComparison.OrdinalIgnoreCase) || said.Contains(name, StringComparison.OrdinalIgnoreCase);
}
