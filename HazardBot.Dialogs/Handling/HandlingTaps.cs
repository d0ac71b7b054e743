using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Handling.Steps;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>A button about a hazard was tapped. On an old card it says what is now true and changes nothing.</summary>
internal static class HandlingTaps
{
    /// <returns>Null where the button is none of these.</returns>
    public static async Task<Outcome?> RunAsync(Bench bench, ButtonAction action, CancellationToken cancel)
    {
        if (!action.Do.StartsWith(HandlingVerbs.Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        if (await bench.FindAsync(action.About, cancel) is not { } hazard)
        {
            return bench.X.Answer(bench.Text(HandlingCardTexts.Gone));
        }

        if (hazard.Version != action.Version && await IsOldAsync(bench, hazard, action, cancel))
        {
            return Put(bench, hazard, await HandlingCard.FullAsync(bench, hazard, bench.Text(HandlingTexts.Stale), cancel));
        }

        var open = bench.State.Open is { Hazard: { } asked } step && asked == hazard.Id ? step : null;
        return action.Do switch
        {
            HandlingVerbs.Owner when open is not null => HandlingDialog.Finish(bench, AssignStep.Run(bench, hazard, Owner(bench, open.Said, action.Value))),
            HandlingVerbs.Unit when bench.Register.Find(action.Value) is { } unit => HandlingDialog.Finish(bench, HandOnStep.To(bench, hazard, open?.Said ?? new(), unit)),
            HandlingVerbs.VoidSure when open is { Said.Reason: not null } => HandlingDialog.Finish(bench, DecisionSteps.Void(bench, hazard, open.Said, sure: true)),
            HandlingVerbs.Leave => HandlingDialog.Finish(bench, new Handled(bench.Text(HandlingTexts.Dropped), bench.State with { Open = null })),
            _ when Verb(action.Do) is { } verb => HandlingDialog.Finish(bench, await HandlingSteps.RunAsync(bench, hazard, verb, new(), cancel)),
            _ => Put(bench, hazard, await HandlingCard.FullAsync(bench, hazard, bench.Text(HandlingTexts.Stale), cancel)),
        };
    }

    /// <summary>Whether anything but a word or a photo came to the hazard since the card; a question to the reporter is as good on an old one.</summary>
    private static async Task<bool> IsOldAsync(Bench bench, Hazard hazard, ButtonAction action, CancellationToken cancel) =>
        action.Do != HandlingVerbs.AskReporter
        && (await bench.X.Turn.Trail.TrailAsync(hazard, cancel) is not { Count: > 0 } trail || trail.Any(line => line.Version > action.Version && line.Facts is not null));

    private static Outcome Put(Bench bench, Hazard hazard, Reply card) => bench.X.Answer(
        bench.X.State with { Handling = bench.State with { Focus = new Marked(hazard.Id, bench.X.Now) } },
        [card]);

    private static Gathered Owner(Bench bench, Gathered said, string? code) => bench.Register.FindStaff(code) is { } person
        ? said with { Owner = person.Name, Handler = person.Code }
        : said with { Handler = "" };

    private static HandlingVerb? Verb(string action) => action switch
    {
        HandlingVerbs.Accept => HandlingVerb.Accept,
        HandlingVerbs.AskReporter => HandlingVerb.AskReporter,
        HandlingVerbs.Reject => HandlingVerb.Reject,
        HandlingVerbs.HandOn => HandlingVerb.HandOn,
        HandlingVerbs.Merge => HandlingVerb.Merge,
        HandlingVerbs.Done => HandlingVerb.Done,
        HandlingVerbs.Extend => HandlingVerb.Extend,
        HandlingVerbs.Pass => HandlingVerb.Pass,
        HandlingVerbs.Fail => HandlingVerb.Fail,
        HandlingVerbs.Grant => HandlingVerb.Grant,
        HandlingVerbs.Refuse => HandlingVerb.Refuse,
        _ => null,
    };
}
