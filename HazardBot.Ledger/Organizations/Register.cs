using System.Collections.Frozen;

namespace HazardBot.Ledger.Organizations;

/// <summary>The organizations as one immutable tree, small enough to be held in memory (ten thousand schools) and handed to every turn.</summary>
public sealed class Register
{
    private readonly FrozenDictionary<string, Organization> _byCode;

    /// <exception cref="ArgumentException">A code is double, a parent unknown, or the units form no tree.</exception>
    public Register(IEnumerable<Organization> organizations)
    {
        All = [.. organizations];
        _byCode = All.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
        foreach (var organization in All)
        {
            if (organization.Parent is not null && Ancestry(organization.Code).Last().Parent is not null)
            {
                throw new ArgumentException($"Organization {organization.Code} has no way up to a root.", nameof(organizations));
            }
        }
    }

    public static Register Empty { get; } = new([]);

    public IReadOnlyList<Organization> All { get; }

    public Organization? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The unit itself and every unit above it, upwards; empty where the code is unknown. A circle ends after as many steps as there are units.</summary>
    public IEnumerable<Organization> Ancestry(string? code)
    {
        var steps = 0;
        for (var unit = Find(code); unit is not null && steps++ <= All.Count; unit = Find(unit.Parent))
        {
            yield return unit;
        }
    }

    /// <summary>Whether <paramref name="code"/> is <paramref name="top"/> or stands below it.</summary>
    public bool IsWithin(string? code, string top) => Ancestry(code).Any(o => string.Equals(o.Code, top, StringComparison.Ordinal));

    /// <summary>The district a unit belongs to, itself included; null for a unit directly under the bureau.</summary>
    public Organization? DistrictOf(string? code) => Ancestry(code).FirstOrDefault(o => o.Kind == OrganizationKind.District);
}
