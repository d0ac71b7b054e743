using System.Collections.Frozen;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Organizations.Places;

namespace HazardBot.Ledger.Organizations;

/// <summary>The organizations as one immutable tree, and their staff, small enough to be held in memory (ten thousand schools) and handed to every turn.</summary>
public sealed class Register
{
    private readonly FrozenDictionary<string, Organization> _byCode;
    private readonly FrozenDictionary<string, StaffMember> _staff;
    private readonly FrozenDictionary<string, Place> _places = FrozenDictionary<string, Place>.Empty;
    private readonly ILookup<string, StaffMember> _staffByUnit;
    private readonly FrozenSet<string> _parents;
    private readonly ILookup<string, StaffMember> _staffByWecom;

    /// <exception cref="ArgumentException">A code is double, a parent unknown, or parents form a circle; the message names the code.</exception>
    public Register(IEnumerable<Organization> organizations, IReadOnlyList<StaffMember>? staff = null)
    {
        _staff = (staff ?? []).ToFrozenDictionary(member => member.Code, StringComparer.Ordinal);
        _staffByUnit = (staff ?? []).Where(member => member.VanishedAt is null).ToLookup(member => member.Unit, StringComparer.Ordinal);
        _staffByWecom = (staff ?? []).Where(member => member is { VanishedAt: null, Wecom: not null }).ToLookup(member => member.Wecom!, StringComparer.OrdinalIgnoreCase);
        All = [.. organizations];
        _byCode = ByCode(All).ToFrozenDictionary(StringComparer.Ordinal);
        _parents = All.Select(o => o.Parent).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        foreach (var organization in All.Where(o => o.Parent is not null && !_byCode.ContainsKey(o.Parent)))
        {
            throw new ArgumentException($"Organization {organization.Code} has the unknown parent {organization.Parent}.", nameof(organizations));
        }

        var circle = ParentCircles.Find(All.Select(o => o.Code), code => _byCode[code].Parent).FirstOrDefault();
        if (circle is not null)
        {
            throw new ArgumentException($"Organization {circle[0]} is its own ancestor.", nameof(organizations));
        }
    }

    /// <summary>Who is on duty, ahead of whom the roles would name.</summary>
    public DutyRoster Duties { get; init; } = DutyRoster.Empty;

    /// <summary>Places whose codes can be scanned, vanished ones included.</summary>
    public IReadOnlyList<Place> Places
    {
        get;
        init
        {
            field = value;
            _places = value.ToFrozenDictionary(place => place.Code, StringComparer.Ordinal);
        }
    }

    = [];

    public static Register Empty { get; } = new([]);

    /// <summary>The version it was stored under; a change of the register is decided by it. 0 for one that was never stored.</summary>
    public long Version { get; init; }

    /// <summary>Every unit, vanished ones included, in the order given.</summary>
    public IReadOnlyList<Organization> All { get; }

    public Organization? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>A place by code, also one that has vanished.</summary>
    public Place? FindPlace(string? code) => code is null ? null : _places.GetValueOrDefault(code);

    /// <summary>A person by code, also one who has vanished from the register.</summary>
    public StaffMember? FindStaff(string? code) => code is null ? null : _staff.GetValueOrDefault(code);

    /// <summary>Whose id on 企业微信 this is; its letters' case doesn't count there. Null where nobody has it, or more than one.</summary>
    public StaffMember? FindByWecom(string id) => _staffByWecom[id].ToList() is [var one] ? one : null;

    /// <summary>Codes of those who were in the register once and are no more.</summary>
    public IEnumerable<string> Left => _staff.Values.Where(member => member.VanishedAt is not null).Select(member => member.Code);

    /// <summary>Who belongs to this very unit, in the order given; nobody who has vanished.</summary>
    public IEnumerable<StaffMember> StaffOf(string unit) => _staffByUnit[unit];

    /// <summary>The unit itself and every unit above it, upwards; empty where the code is unknown.</summary>
    public IEnumerable<Organization> Ancestry(string? code)
    {
        for (var unit = Find(code); unit is not null; unit = Find(unit.Parent))
        {
            yield return unit;
        }
    }

    public bool HasUnitsBelow(string code) => _parents.Contains(code);

    /// <summary>Whether <paramref name="code"/> is <paramref name="top"/> or stands below it.</summary>
    public bool IsWithin(string? code, string top) => Ancestry(code).Any(o => string.Equals(o.Code, top, StringComparison.Ordinal));

    /// <summary>The district a unit belongs to, itself included; null for a unit directly under the bureau.</summary>
    public Organization? DistrictOf(string? code) => Ancestry(code).FirstOrDefault(o => o.Kind == OrganizationKind.District);

    private static Dictionary<string, Organization> ByCode(IReadOnlyList<Organization> organizations)
    {
        var byCode = new Dictionary<string, Organization>(organizations.Count, StringComparer.Ordinal);
        foreach (var organization in organizations)
        {
            if (!byCode.TryAdd(organization.Code, organization))
            {
                throw new ArgumentException($"Organization code {organization.Code} is used twice.", nameof(organizations));
            }
        }

        return byCode;
    }
}
