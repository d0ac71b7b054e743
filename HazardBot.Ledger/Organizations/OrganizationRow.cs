using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations;

/// <summary>An organization as it stands in the table. Aliases are divided by <c>|</c>, as in the file.</summary>
internal sealed class OrganizationRow
{
    private const char Divider = '|';

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public string Kind { get; init; } = "";

    public string? Parent { get; init; }

    public string Aliases { get; init; } = "";

    public double? Lon { get; init; }

    public double? Lat { get; init; }

    public string? Hotline { get; init; }

    public long? Vanished_at { get; init; }

    public static OrganizationRow Of(Organization organization) => new()
    {
        Code = organization.Code,
        Name = organization.Name,
        Kind = Codes.Of(organization.Kind),
        Parent = organization.Parent,
        Aliases = string.Join(Divider, organization.Aliases),
        Lon = organization.Longitude,
        Lat = organization.Latitude,
        Hotline = organization.Hotline,
        Vanished_at = organization.VanishedAt?.ToColumn(),
    };

    public Organization ToOrganization() => new(
        Code, Name, Codes.Parse<OrganizationKind>(Kind), Parent, Aliases.Split(Divider, StringSplitOptions.RemoveEmptyEntries), Lon, Lat, Hotline, Vanished_at?.ToInstant());
}
