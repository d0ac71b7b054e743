using HazardBot.Dialogs.Reminding;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Delivery;

/// <summary>What a reader hears of because others let it go overdue: the officer first, then the heads, then the district.</summary>
public sealed class OverdueBelow(OpenLedger ledger, DigestDays days)
{
    private const int MostOfUnit = 50;

    public async Task<IReadOnlyList<Hazard>> ReadAsync(Register register, StaffMember reader, DateTimeOffset now, CancellationToken cancel)
    {
        if (reader.Role is not (StaffRole.SafetyOfficer or StaffRole.DeputyHead or StaffRole.Head or StaffRole.DistrictSafety))
        {
            return [];
        }

        var today = DateOnly.FromDateTime(now.DateTime);
        var units = reader.Role == StaffRole.DistrictSafety
            ? register.All.Where(unit => unit.VanishedAt is null && register.IsWithin(unit.Code, reader.Unit)).Select(unit => unit.Code)
            : [reader.Unit];
        List<Hazard> found = [];
        foreach (var unit in units)
        {
            var overdue = await ledger.Overdue.OfUnitAsync(unit, today, MostOfUnit, cancel);
            found.AddRange(overdue.Where(hazard => hazard.Facts.Holder != reader.Code
                && Sight.Sees(register, reader, hazard.Facts)
                && days.ToldOf(hazard.Facts.ActBy!.Value, today).Contains(reader.Role)));
        }

        return [.. found.OrderBy(hazard => hazard.Facts.ActBy)];
    }
}
