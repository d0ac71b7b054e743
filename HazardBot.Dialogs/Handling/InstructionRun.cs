using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>Does what a message asks for: one instruction or several, each on one hazard or several.</summary>
internal static class InstructionRun
{
    public static async Task<Handled> OneAsync(Bench bench, HandlingReading said, HandlingVerb verb, CancellationToken cancel)
    {
        var found = await Records.FindAsync(bench, said, verb, cancel);
        var gathered = Gathering.From(new(), verb, said, bench.X.Turn.Message.Photos);
        if (verb == HandlingVerb.Merge)
        {
            gathered = gathered with { Into = await Records.IntoAsync(bench, said, cancel) };
        }

        return found.Problem is { } problem ? new Handled(problem, bench.State)
            : found.MustPick ? Pick(bench, verb, gathered, found.Hazards)
            : await EachAsync(bench, verb, gathered, found.Hazards, cancel);
    }

    public static async Task<Handled> SeveralAsync(Bench bench, IReadOnlyList<HandlingReading> instructions, CancellationToken cancel)
    {
        List<(Hazard, HandlingVerb, Gathered)> steps = [];
        List<string> problems = [];
        var photos = bench.X.Turn.Message.Photos;
        foreach (var said in instructions)
        {
            if (said.Verb is not { } verb)
            {
                problems.Add(bench.Text(HandlingTexts.LineNotUnderstood, new Slot("line", string.Join('、', said.Lines))));
                continue;
            }

            var found = await Records.FindAsync(bench, said, verb, cancel);
            if (found.Problem is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            var gathered = Gathering.From(new(), verb, said, verb == HandlingVerb.Done ? photos : []);
            steps.AddRange(found.Hazards.Select(hazard => (hazard, verb, gathered)));
        }

        return await RunAsync(bench, steps, problems, cancel);
    }

    /// <summary>The same step on each.</summary>
    public static Task<Handled> EachAsync(Bench bench, HandlingVerb verb, Gathered said, IReadOnlyList<Hazard> hazards, CancellationToken cancel) =>
        RunAsync(bench, [.. hazards.Select(hazard => (hazard, verb, said))], [], cancel);

    /// <summary>Asks which one is meant; the list becomes the one that numbers point at.</summary>
    private static Handled Pick(Bench bench, HandlingVerb verb, Gathered said, IReadOnlyList<Hazard> hazards) => new(
        $"{bench.Text(HandlingQuestionTexts.WhichRecord)}\n{TaskList.Lines(bench, hazards)}",
        bench.State with { Open = new OpenStep(verb, null, 0, said, bench.X.Now) { Choices = [.. hazards.Select(h => h.Id)] } })
    {
        Listed = [.. hazards.Select(h => h.Id)],
    };

    /// <summary>A question can stand open only about one of them: the first that lacks something. The others are named.</summary>
    private static async Task<Handled> RunAsync(
        Bench bench, List<(Hazard Hazard, HandlingVerb Verb, Gathered Said)> steps, List<string> said, CancellationToken cancel)
    {
        var state = bench.State;
        Handled? asked = null;
        List<LedgerWrite> writes = [];
        foreach (var step in steps.DistinctBy(s => s.Hazard.Id))
        {
            var now = bench with { X = bench.X with { State = bench.X.State with { Handling = state with { Open = null } } } };
            var handled = await HandlingSteps.RunAsync(now, step.Hazard, step.Verb, step.Said, cancel);
            writes.AddRange(handled.Writes);
            if (handled.State.Open is null)
            {
                said.Add(handled.Said);
            }
            else if (asked is null)
            {
                asked = handled;
            }
            else
            {
                said.Add(bench.Text(HandlingTexts.OnlyFirst, Stepping.Number(step.Hazard)));
            }

            state = handled.State;
        }

        if (asked is not null)
        {
            var number = NumberOf(steps, asked);
            said.Add(steps.Count > 1 && !asked.Said.Contains(number, StringComparison.Ordinal) ? $"{bench.Text(HandlingTexts.About, new Slot("number", number))}{asked.Said}" : asked.Said);
        }

        return new Handled(string.Join('\n', said.SelectMany(words => words.Split('\n')).Distinct()), state with { Open = asked?.State.Open, Focus = asked?.State.Focus ?? state.Focus }, writes, asked?.Buttons ?? []);
    }

    private static string NumberOf(List<(Hazard Hazard, HandlingVerb Verb, Gathered Said)> steps, Handled asked) =>
        steps.First(s => s.Hazard.Id == asked.State.Open!.Hazard).Hazard.Facts.Number;
}
