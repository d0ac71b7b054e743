using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Where only a part of the tree takes part, nothing is written about the rest, whatever door it came by; who tried hears why.</summary>
internal static class PilotGate
{
    public static Outcome Check(Exchange x, Outcome outcome)
    {
        if (x.Pilot.Units.Count == 0 || outcome.Writes.SelectMany(Units).All(unit => x.Pilot.IsLive(x.Turn.Register, unit)))
        {
            return outcome;
        }

        return x.Turn.Staff is not null
            ? new(x.State with { Handling = x.State.Handling is { } handling ? handling with { Open = null } : null }, [.. x.Before, new Reply(x.Text(PilotTexts.ReadOnly))], [])
            : new(x.State with { Draft = null, Case = null }, [.. x.Before, new Reply(NotHere(x, outcome.Writes.SelectMany(Units).First(unit => !x.Pilot.IsLive(x.Turn.Register, unit))))], []);
    }

    /// <summary>For a reporter: whom to call instead.</summary>
    public static string NotHere(Exchange x, string? unit)
    {
        var line = x.Turn.Register.Ancestry(unit).FirstOrDefault(place => !string.IsNullOrWhiteSpace(place.Hotline));
        return x.Text(
            line is null ? PilotTexts.NotHere : PilotTexts.NotHereWithLine,
            new("place", x.Turn.Register.Find(unit)?.Name ?? ""),
            new("unit", line?.Name ?? ""),
            new("hotline", line?.Hotline ?? ""),
            new("citizen", x.Hotlines.Citizen),
            new("police", x.Hotlines.Police));
    }

    private static IEnumerable<string?> Units(LedgerWrite write) => write switch
    {
        FileReport filed => filed.Hazards.Select(hazard => hazard.Events[0].Facts?.Unit),
        AppendEvents appended => [appended.Before.Facts.Unit],
        FileSweep filed => [filed.Sweep.Unit],
        CreateCase filed => [filed.Case.Events[0].Matter?.Unit],
        _ => [],
    };
}
