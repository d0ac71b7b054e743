using HazardBot.Ledger;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Alerts;

/// <summary>Whether an alert would find somebody.</summary>
public static class AlertReach
{
    /// <summary>Units of which nobody who would be told has a chat bound: an alert there goes up.</summary>
    public static async Task<IReadOnlyList<Organization>> GapsAsync(OpenLedger ledger, Register register, DateOnly day, CancellationToken cancel)
    {
        List<Organization> gaps = [];
        foreach (var unit in register.All.Where(unit => unit.VanishedAt is null))
        {
            var matter = new AlertMatter(AlertKind.Danger, "", HazardCategory.Other, false) { Unit = unit.Code };
            var isReached = false;
            foreach (var member in AlertRouting.Chain(register, matter, day).Where(member => member.Unit == unit.Code))
            {
                isReached = isReached || (await ledger.Bindings.AddressesAsync(member.Code, cancel)).Count > 0;
            }

            if (!isReached)
            {
                gaps.Add(unit);
            }
        }

        return gaps;
    }
}
