using HazardBot.Dialogs.Reminding;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Delivery;

/// <summary>Reads what a person's digest is made of, at the moment of sending.</summary>
public sealed class DigestReader(OpenLedger ledger, DigestDays days, Ladder ladder, HandedOver handed)
{
    private const int MostHeld = 500;
    private const int MostInherited = 50;

    /// <summary>A digest shows ten; some of the oldest may be out of the reader's sight.</summary>
    private const int MostBelow = 40;

    public async Task<DigestParts> ReadAsync(Turn turn, StaffMember reader, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        return new(
            await turn.Desk.HeldByAsync(reader, MostHeld, cancel),
            days.IsWorkday(today) ? await BelowAsync(turn.Register, reader, today, cancel) : OverdueBelow.None,
            days.IsWorkday(today) ? await InheritedAsync(turn, reader, cancel) : []);
    }

    private async Task<OverdueBelow> BelowAsync(Register register, StaffMember reader, DateOnly today, CancellationToken cancel)
    {
        if (reader.Role is not (StaffRole.SafetyOfficer or StaffRole.DeputyHead or StaffRole.Head
            or StaffRole.DistrictSafety or StaffRole.DistrictDeputy or StaffRole.BureauSafety))
        {
            return OverdueBelow.None;
        }

        bool IsHeard(string unit, DateOnly actBy) => ladder.Hears(register, reader, unit, ladder.Passed(actBy, today));

        var counts = await ledger.Overdue.CountAsync(reader.Unit, reader.Code, today, cancel);
        var count = counts.Where(overdue => IsHeard(overdue.Unit, overdue.ActBy)).Sum(overdue => overdue.Hazards);
        if (count == 0)
        {
            return OverdueBelow.None;
        }

        var oldest = await ledger.Overdue.ListAsync(reader.Unit, reader.Code, today, MostBelow, cancel);
        return new(count, [.. oldest.Where(hazard => IsHeard(hazard.Facts.Unit!, hazard.Facts.ActBy!.Value) && Sight.Sees(register, reader, hazard.Facts))]);
    }

    private async Task<IReadOnlyList<Inheritance>> InheritedAsync(Turn turn, StaffMember reader, CancellationToken cancel)
    {
        List<Inheritance> inherited = [];
        foreach (var departure in await handed.ToAsync(reader.Code, turn.Now, cancel))
        {
            List<Hazard> hazards = [];
            foreach (var number in departure.Hazards.Take(MostInherited))
            {
                if (await turn.Desk.FindAsync(reader, number, cancel) is { } hazard && IsTheirs(hazard.Facts, reader))
                {
                    hazards.Add(hazard);
                }
            }

            if (hazards.Count > 0)
            {
                inherited.Add(new(turn.Register.FindStaff(departure.Staff)?.Name ?? departure.Staff, hazards));
            }
        }

        return inherited;
    }

    private static bool IsTheirs(HazardFacts facts, StaffMember reader) =>
        !facts.Status.IsEnded() && (facts.Holder == reader.Code || facts.Handler == reader.Code);
}
