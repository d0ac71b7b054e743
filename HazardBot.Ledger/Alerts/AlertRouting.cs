using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Alerts;

/// <summary>Who is told of a danger, and in what order.</summary>
public static class AlertRouting
{
    private static readonly StaffRole[] Roles =
    [
        StaffRole.SafetyOfficer, StaffRole.DeputyHead, StaffRole.Head,
        StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety,
    ];

    /// <summary>
    /// One person a level, from the narrowest unit known upwards, the top alone where none is; then the second of each level, and so on. At
    /// each level who is on duty there, before whom the roles name. Nobody who is kept out, nor who told it.
    /// </summary>
    /// <param name="day">Local.</param>
    public static IEnumerable<StaffMember> Chain(Register register, AlertMatter matter, DateOnly day)
    {
        var levels = Units(register, matter.Unit).Select(unit => At(register, unit, matter, day)).Where(level => level.Count > 0).ToList();
        for (var place = 0; levels.Exists(level => level.Count > place); place++)
        {
            foreach (var level in levels.Where(level => level.Count > place))
            {
                yield return level[place];
            }
        }
    }

    /// <summary>Whether a person must not hear of it: kept out, below somebody who is, or of a school that is.</summary>
    public static bool IsKeptOut(Register register, AlertMatter matter, StaffMember member) =>
        (matter.IsSchoolKeptOut && register.Find(member.Unit) is { IsPlaceOfLearning: true })
        || Exclusions.IsExcluded(register, member, matter.Exclusions);

    private static IEnumerable<Organization> Units(Register register, string? unit) => register.Find(unit) is null
        ? register.All.Where(top => top is { Parent: null, VanishedAt: null })
        : register.Ancestry(unit).Where(above => above.VanishedAt is null);

    private static List<StaffMember> At(Register register, Organization unit, AlertMatter matter, DateOnly day)
    {
        var onDuty = register.Duties.OnDuty(unit.Code, matter.Category, day).Select(register.FindStaff).OfType<StaffMember>();
        var byRole = Roles.SelectMany(role => register.StaffOf(unit.Code).Where(member => member.Role == role));
        return [.. onDuty.Concat(byRole)
            .Where(member => member is { VanishedAt: null, Role: not StaffRole.Administrator } && member.Code != matter.ToldBy && !IsKeptOut(register, matter, member))
            .DistinctBy(member => member.Code)];
    }
}
