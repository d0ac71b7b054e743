using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Handling.Steps;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>The answer to a question about a step.</summary>
internal static class OpenSteps
{
    /// <returns>Null where the message is no answer.</returns>
    public static async Task<Handled?> AnswerAsync(Bench bench, OpenStep open, HandlingReading said, Reading reading, CancellationToken cancel)
    {
        if (reading.Word is SteeringWord.Cancel or SteeringWord.No or SteeringWord.Back || IsButton(HandlingButtonTexts.Leave, reading))
        {
            return new Handled(bench.Text(HandlingTexts.Dropped), bench.State with { Open = null });
        }

        if (open.Hazard is not { } id)
        {
            return said.Verb is null && said.Lines.Count > 0 ? await PickedAsync(bench, open, said.Lines, cancel) : null;
        }

        if (IsSomethingElse(open, said, reading) || await bench.FindAsync(id, cancel) is not { } hazard)
        {
            return null;
        }

        if (open is { Verb: HandlingVerb.Void, Said.Reason: not null })
        {
            return reading.Word == SteeringWord.Yes || IsButton(HandlingButtonTexts.VoidSure, reading)
                ? DecisionSteps.Void(bench, hazard, open.Said, sure: true)
                : null;
        }

        var gathered = open.Verb == HandlingVerb.Merge
            ? open.Said with { Into = await Records.IntoAsync(bench, said, cancel) }
            : Gather(bench, open, said, reading);
        return gathered == open.Said ? null : await HandlingSteps.RunAsync(bench, hazard, open.Verb, gathered, cancel);
    }

    private static Gathered Gather(Bench bench, OpenStep open, HandlingReading said, Reading reading)
    {
        var photos = bench.X.Turn.Message.Photos;
        var words = DraftWords.Clip(reading.Text.Trim(), 500);
        return open.Verb switch
        {
            HandlingVerb.Assign or HandlingVerb.Rate when open.Said is { Owner: not null, Handler: null } && IsButton(HandlingButtonTexts.OnlyName, reading) => open.Said with { Handler = "" },
            HandlingVerb.Assign or HandlingVerb.Rate or HandlingVerb.Accept => Gathering.From(open.Said, HandlingVerb.Assign, said, photos),
            HandlingVerb.HandOn => open.Said with { Target = said.Target ?? words },
            HandlingVerb.Extend => Gathering.From(open.Said, HandlingVerb.Extend, said, photos),
            _ => open.Said with { Reason = words, Photos = [.. open.Said.Photos, .. photos] },
        };
    }

    /// <summary>A question, a greeting, another step, or words about another hazard.</summary>
    private static bool IsSomethingElse(OpenStep open, HandlingReading said, Reading reading)
    {
        // What staff ask the reporter may look like a question to the ledger, or like a step.
        if (open.Verb == HandlingVerb.AskReporter)
        {
            return reading.Word is not null || (said.NamesRecord && said.Verb is not null);
        }

        if (reading.Act is Act.Greeting or Act.Help or Act.Query || reading.Word is SteeringWord.Help or SteeringWord.Human or SteeringWord.Thanks)
        {
            return true;
        }

        if (open.Verb == HandlingVerb.Merge)
        {
            return said.Verb is not (null or HandlingVerb.Merge);
        }

        return said.NamesRecord || (said.Verb is { } verb && !Belongs(open.Verb, verb, said));
    }

    /// <summary>Words that look like a step may be the reason of another: 灯还是没修好.</summary>
    private static bool Belongs(HandlingVerb open, HandlingVerb verb, HandlingReading said) => verb == open || open switch
    {
        HandlingVerb.Assign => verb is HandlingVerb.Assign or HandlingVerb.Rate or HandlingVerb.Accept or HandlingVerb.Start,
        HandlingVerb.Extend => verb is HandlingVerb.NotDone or HandlingVerb.Start or HandlingVerb.Assign,
        HandlingVerb.HandOn => verb is HandlingVerb.Assign,
        _ when verb == HandlingVerb.Rate => false,
        _ => verb is HandlingVerb.NotDone or HandlingVerb.Fail or HandlingVerb.Start or HandlingVerb.Assign or HandlingVerb.SendBack || said.Reason is not null,
    };

    private static async Task<Handled> PickedAsync(Bench bench, OpenStep open, IReadOnlyList<int> lines, CancellationToken cancel)
    {
        List<Hazard> picked = [];
        foreach (var line in lines.Where(line => line <= open.Choices.Count))
        {
            if (await bench.FindAsync(open.Choices[line - 1], cancel) is { } hazard)
            {
                picked.Add(hazard);
            }
        }

        return picked.Count == 0
            ? new Handled(bench.Text(HandlingCardTexts.NoSuchLine, new Slot("line", lines[0].ToString(System.Globalization.CultureInfo.InvariantCulture))), bench.State)
            : await InstructionRun.EachAsync(bench, open.Verb, open.Said, picked, cancel);
    }

    private static bool IsButton(Line title, Reading reading) =>
        reading.Text.Trim() is var text && (text == title.Zh || string.Equals(text, title.En, StringComparison.OrdinalIgnoreCase));
}
