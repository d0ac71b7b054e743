using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>Asks the rules, and makes one answer of what they say.</summary>
internal static class Stepping
{
    /// <summary>The hazard after the commands, with all that is to be written; or the first refusal.</summary>
    public static (Hazard After, IReadOnlyList<HazardEvent> Events, RefusalReason? Refusal) Decide(Bench bench, Hazard hazard, params ReadOnlySpan<HazardCommand> commands)
    {
        var after = hazard;
        List<HazardEvent> events = [];
        foreach (var command in commands)
        {
            var decision = HazardRules.Decide(after, command, bench.Actor(hazard), bench.X.Now);
            if (decision.Refusal is { } refusal)
            {
                return (hazard, [], refusal);
            }

            events.AddRange(decision.Events);
            after = decision.Events.Aggregate(after, HazardRules.Apply);
        }

        return (after, events, null);
    }

    /// <summary>Does a step, or says why not.</summary>
    /// <param name="said">What is said when it is done.</param>
    public static Handled Do(Bench bench, Hazard hazard, HazardCommand command, Func<Hazard, string> said, IReadOnlyList<Guid>? photos = null) =>
        Do(bench, hazard, [command], said, photos);

    public static Handled Do(Bench bench, Hazard hazard, HazardCommand[] commands, Func<Hazard, string> said, IReadOnlyList<Guid>? photos = null)
    {
        var (after, events, refusal) = Decide(bench, hazard, commands);
        return refusal is { } reason
            ? Refused(bench, hazard, reason)
            : new Handled(
                said(after),
                bench.State with { Open = null, Focus = new Marked(hazard.Id, bench.X.Now) },
                [new AppendEvents(hazard, events, photos), .. Messages.After(bench, hazard, after, events)],
                []);
    }

    public static Handled Refused(Bench bench, Hazard hazard, RefusalReason reason) => new(
        bench.Text(
            reason.Sentence(),
            new("number", hazard.Facts.Number),
            new("status", hazard.Facts.Status.LedgerName().In(bench.X.Language))),
        bench.State with { Open = null, Focus = new Marked(hazard.Id, bench.X.Now) });

    /// <summary>Puts a question and keeps what was said so far.</summary>
    public static Handled Ask(Bench bench, Hazard hazard, HandlingVerb verb, Gathered said, string question, params IReadOnlyList<Button> buttons) => new(
        question,
        bench.State with
        {
            Open = new OpenStep(verb, hazard.Id, hazard.Version, said, bench.X.Now),
            Focus = new Marked(hazard.Id, bench.X.Now),
        },
        [],
        buttons);

    public static Button Button(Bench bench, Hazard hazard, Line title, string verb, string? value = null) =>
        new(bench.Text(title), new ButtonAction(verb, hazard.Id, hazard.Version, value));

    public static Slot Number(Hazard hazard) => new("number", hazard.Facts.Number);
}
