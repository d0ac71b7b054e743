using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Threads;

/// <summary>Who takes talks with the public.</summary>
public static class DutyDesk
{
    private static readonly StaffRole[] Offices = [StaffRole.DistrictSafety, StaffRole.DistrictDeputy, StaffRole.BureauSafety];

    /// <summary>
    /// Whom to try, in order: the roster of the unit, then a level up. A school has somebody on duty only by its roster; above it the safety
    /// office is, where the roster is silent. Nobody twice, nobody who has left.
    /// </summary>
    /// <param name="unit">The narrowest unit known; null for the top.</param>
    public static IEnumerable<(StaffMember Member, Organization Place)> Candidates(Register register, string? unit, DateOnly day)
    {
        var places = register.Find(unit) is null ? register.All.Where(top => top is { Parent: null, VanishedAt: null }) : register.Ancestry(unit);
        return places.SelectMany(place => OfPlace(register, place, day).Select(member => (Member: member, Place: place))).DistinctBy(found => found.Member.Code);
    }

    private static IEnumerable<StaffMember> OfPlace(Register register, Organization place, DateOnly day)
    {
        var onDuty = register.Duties.OnDuty(place.Code, HazardCategory.Other, day).Select(register.FindStaff).OfType<StaffMember>();
        var offices = place.IsPlaceOfLearning ? [] : Offices.SelectMany(role => register.StaffOf(place.Code).Where(member => member.Role == role));
        return onDuty.Concat(offices).Where(member => member.VanishedAt is null);
    }
}
