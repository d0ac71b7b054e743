using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>受理, with responsibility, measure and deadline in the same breath where they were said.</summary>
internal static class AcceptStep
{
    public static Handled Run(Bench bench, Hazard hazard, Gathered said)
    {
        if (said is { Owner: not null, Measure: not null, Day: not null } || hazard.Facts is not { Status: HazardStatus.Submitted, Details: null or { AcceptedAt: null } })
        {
            return AssignStep.Run(bench, hazard, said);
        }

        var (after, events, refusal) = Stepping.Decide(bench, hazard, Command(bench));
        if (refusal is { } reason)
        {
            return Stepping.Refused(bench, hazard, reason);
        }

        var asks = AssignStep.Missing(bench, said);
        var accepted = bench.Text(HandlingTexts.Accepted, Stepping.Number(hazard));
        return Stepping.Ask(bench, after, HandlingVerb.Assign, said, $"{accepted}\n{asks}") with
        {
            Writes = [new AppendEvents(hazard, events), .. Messages.After(bench, hazard, after, events)],
        };
    }

    public static AcceptHazard Command(Bench bench) => new(bench.Times.Due.AcceptBy(bench.Today));
}
