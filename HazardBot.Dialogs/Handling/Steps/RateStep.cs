using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>重大 or 一般.</summary>
internal static class RateStep
{
    public static Handled Run(Bench bench, Hazard hazard, Gathered said)
    {
        var severity = said.Severity ?? Severity.General;
        var words = bench.Text(Line(severity), Stepping.Number(hazard));
        return Stepping.Do(bench, hazard, new RateHazard(severity, said.Reason ?? words), _ => words);
    }

    public static Line Line(Severity severity) => severity == Severity.Major ? HandlingTexts.Major : HandlingTexts.General;
}
