using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Handling.Steps;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>One step on one hazard.</summary>
internal static class HandlingSteps
{
    public static async Task<Handled> RunAsync(Bench bench, Hazard hazard, HandlingVerb verb, Gathered said, CancellationToken cancel) => verb switch
    {
        HandlingVerb.Accept => AcceptStep.Run(bench, hazard, said),
        HandlingVerb.Assign => AssignStep.Run(bench, hazard, said),
        HandlingVerb.Rate => RateStep.Run(bench, hazard, said),
        HandlingVerb.Start => RepairSteps.Start(bench, hazard),
        HandlingVerb.Done => RepairSteps.Done(bench, hazard, said),
        HandlingVerb.Extend => RepairSteps.Extend(bench, hazard, said),
        HandlingVerb.NotDone => NotDone(bench, hazard, said),
        HandlingVerb.Pass => DecisionSteps.Pass(bench, hazard, said),
        HandlingVerb.Fail => DecisionSteps.Fail(bench, hazard, said),
        HandlingVerb.Grant => DecisionSteps.Grant(bench, hazard, said),
        HandlingVerb.Refuse => DecisionSteps.Refuse(bench, hazard, said),
        HandlingVerb.Reject => DecisionSteps.Reject(bench, hazard, said),
        HandlingVerb.Void => DecisionSteps.Void(bench, hazard, said, sure: false),
        HandlingVerb.HandOn => HandOnStep.Run(bench, hazard, said),
        HandlingVerb.SendBack => HandOnStep.Back(bench, hazard, said),
        HandlingVerb.AskReporter => await AskStep.RunAsync(bench, hazard, said, cancel),
        HandlingVerb.Merge => await MergeStep.RunAsync(bench, hazard, said, cancel),
        _ => new Handled(bench.Text(HandlingCardTexts.NothingFits), bench.State),
    };

    /// <summary>Said by who checks, it is a failed check; said by who puts it right, it changes nothing.</summary>
    private static Handled NotDone(Bench bench, Hazard hazard, Gathered said) => hazard.Facts.Status == HazardStatus.AwaitingCheck && !bench.IsHandler(hazard)
        ? DecisionSteps.Fail(bench, hazard, said)
        : new Handled(
            bench.Text(HandlingTexts.NotDoneYet, new Slot("due", hazard.Facts.Due is { } due ? bench.Day(due) : "")),
            bench.State with { Open = null, Focus = new Marked(hazard.Id, bench.X.Now) });
}
