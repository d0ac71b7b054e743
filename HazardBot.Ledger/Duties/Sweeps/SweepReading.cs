using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Duties.Sweeps;

/// <summary>Reads what a dialog asks: whether a unit owes a week's sweep, and what was filed.</summary>
public static class SweepReading
{
    /// <summary>One small read for the unit and each unit above it.</summary>
    public static async Task<SweepStanding> StandingAsync(
        this ISweepReader sweeps, SweepRules rules, Register register, Organization unit, DateOnly week, CancellationToken cancel)
    {
        var records = new List<Sweep>();
        foreach (var above in register.Ancestry(unit.Code))
        {
            if (await sweeps.FindAsync(above.Code, week, cancel) is { } sweep)
            {
                records.Add(sweep);
            }
        }

        return rules.Standing(register, unit, week, records);
    }
}
