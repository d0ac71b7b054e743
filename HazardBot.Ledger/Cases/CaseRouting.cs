using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases;

/// <param name="Unit">Null where nobody in the tree may have it: it belongs outside.</param>
/// <param name="Members">Staff codes of who is assigned.</param>
public sealed record CasePlace(string? Unit, IReadOnlyList<string> Members);

/// <summary>Where a case goes and who is assigned there.</summary>
public static class CaseRouting
{
    private static readonly StaffRole[] OfSchool = [StaffRole.BullyingCommittee, StaffRole.DeputyHead, StaffRole.Head];

    private static readonly StaffRole[] AboveSchool = [StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety];

    /// <summary>The nearest unit, from where the matter begins upwards, that has no excluded person and somebody to take it on.</summary>
    /// <param name="above">Only units strictly above this one; null for all.</param>
    public static CasePlace Place(Register register, CaseMatter matter, DateOnly day, string? above = null)
    {
        foreach (var unit in Units(register, matter).Where(unit => above is null || (unit.Code != above && register.IsWithin(above, unit.Code))))
        {
            if (!Exclusions.Touch(register, unit.Code, matter.Exclusions) && Takers(register, unit, matter, day) is { Count: > 0 } takers)
            {
                return new(unit.Code, takers);
            }
        }

        return new(null, []);
    }

    /// <summary>From where the matter begins: the school for what happens between its own pupils, else a level up; the whole tree's top where nothing is known.</summary>
    private static IEnumerable<Organization> Units(Register register, CaseMatter matter)
    {
        var up = register.Ancestry(matter.Unit).ToList();
        if (up.Count == 0)
        {
            return register.All.Where(unit => unit.Parent is null && unit.VanishedAt is null);
        }

        if (matter.OtherUnit is { } other)
        {
            // Pupils of two schools: the first unit that stands above both (《未成年人学校保护规定》第23条).
            return up.Where(unit => unit.Code != matter.Unit && register.IsWithin(other, unit.Code));
        }

        return matter.Kind != CaseKind.Bullying && up[0].IsPlaceOfLearning ? up.Skip(1) : up;
    }

    /// <summary>Who is on duty for it; else the committee of a school, all of it, or the office above; else who leads the unit.</summary>
    private static List<string> Takers(Register register, Organization unit, CaseMatter matter, DateOnly day)
    {
        var duty = register.Duties.OnDuty(unit.Code, HazardCategory.Bullying, day).Select(register.FindStaff).OfType<StaffMember>()
            .Where(member => member.VanishedAt is null && member.Role != StaffRole.Administrator && !Exclusions.IsExcluded(register, member, matter.Exclusions))
            .Select(member => member.Code).ToList();
        if (duty.Count > 0)
        {
            return duty;
        }

        foreach (var role in unit.IsPlaceOfLearning ? OfSchool : AboveSchool)
        {
            var holders = register.StaffOf(unit.Code).Where(member => member.Role == role && !Exclusions.IsExcluded(register, member, matter.Exclusions)).ToList();
            if (holders.Count > 0)
            {
                return [.. holders.Select(member => member.Code)];
            }
        }

        return [];
    }
}
