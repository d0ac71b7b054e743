namespace HazardBot.Ledger.Organizations;

/// <summary>What an organization of the tree is. The names are those of the register's <c>kind</c> column, lower case.</summary>
public enum OrganizationKind
{
    Bureau,
    District,
    School,
    Kindergarten,
    College,
}

/// <summary>One unit of the tree bureau → district → school.</summary>
/// <param name="Code">Key of the register, compared ordinally, at most 40 characters.</param>
/// <param name="Name">Official name, at most 100 characters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">Code of the unit above; null for the root only.</param>
/// <param name="Aliases">Other names people use, short ones included.</param>
/// <param name="Longitude">GCJ-02 degrees, if known.</param>
/// <param name="Latitude">GCJ-02 degrees, if known.</param>
/// <param name="Hotline">The unit's public telephone, if it has one, at most 40 characters.</param>
/// <param name="VanishedAt">Since when the imported file lacks it; null for a present one. It is kept because records point to it.</param>
public sealed record Organization(
    string Code,
    string Name,
    OrganizationKind Kind,
    string? Parent,
    IReadOnlyList<string> Aliases,
    double? Longitude = null,
    double? Latitude = null,
    string? Hotline = null,
    DateTimeOffset? VanishedAt = null) : IRegistered
{
    /// <summary>Whether pupils are taught here: a place a report can be about.</summary>
    public bool IsPlaceOfLearning => Kind is OrganizationKind.School or OrganizationKind.Kindergarten or OrganizationKind.College;
}
