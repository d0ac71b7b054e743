using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Bullying, harm by an adult of the school, sexual harm, talk of suicide: not for the open ledger. Nothing of it is kept; the person hears whom to call.</summary>
internal static class ConfidentialDialog
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    public static bool Concerns(Reading reading) =>
        reading.Act == Act.ReportBullying
        || reading.Danger is DangerKind.SelfHarm or DangerKind.SexualHarm
        || reading.Items.Any(i => i.Category == HazardCategory.Bullying)
        || (reading.Act is not (Act.Query or Act.Handle) && HarmByStaff.IsTold(reading.Text));

    public static bool WasTold(Exchange x) => x.State.ConfidentialAt is { } at && x.Now - at < Fresh;

    /// <summary>What is said to a yes or no after it: the answer to "is there an adult with you?", where that was asked.</summary>
    public static Outcome Answered(Exchange x, SteeringWord word)
    {
        var asked = x.State.Dangers.Any(d => d.Kind == DangerKind.SelfHarm);
        return x.Answer(x.Numbers(asked && word == SteeringWord.Yes ? ConfidentialTexts.SomebodyIsThere
            : asked && word is SteeringWord.No or SteeringWord.Skip ? ConfidentialTexts.NobodyIsThere
            : ConfidentialTexts.StillHere));
    }

    public static Outcome Run(Exchange x)
    {
        var reading = x.Reading!;
        var repeated = WasTold(x);
        var now = reading.Danger is { } danger ? DangerDialog.Show(x, danger) : x;
        now = now with { State = now.State with { ConfidentialAt = x.Now } };
        List<Reply> replies = [.. now.Before];
        if (reading.Danger != DangerKind.SelfHarm)
        {
            replies.Add(new Reply($"{x.Text(repeated ? ConfidentialTexts.NotTakenEither : ConfidentialTexts.CannotTakeYet)}\n{x.Numbers(ConfidentialTexts.WhomToCall)}"));
        }

        if (replies.Count == now.Before.Count && reading.Danger == DangerKind.SelfHarm)
        {
            replies.Add(new Reply(now.Before.Count == 0 ? x.Numbers(ConfidentialTexts.StillHere) : x.Text(DangerTexts.AnyoneWithYou)));
        }

        return Rest(reading) is { } rest
            ? ReportDialog.Told(now with { Reading = rest, Before = [.. replies, new Reply(x.Text(ConfidentialTexts.RestIsKept))] }, now.State.Draft ?? ReportDialog.New(now), started: true)
            : now.State.Draft is { } draft
                ? ReportDialog.Proceed(now with { Before = replies }, draft, ask: false)
                : new Outcome(now.State, replies, []);
    }

    /// <summary>What the message tells besides that may stand in the open ledger; null where nothing is left.</summary>
    private static Reading? Rest(Reading reading)
    {
        var open = reading.Items.Where(i => i.Category is not (null or HazardCategory.Bullying or HazardCategory.Other) && !HarmByStaff.IsTold(i.Text)).ToList();
        return reading.Items.Count < 2 || open.Count == 0
            ? null
            : reading with
            {
                Act = Act.ReportHazard,
                Danger = null,
                Text = string.Join('；', open.Select(i => i.Text)),
                Items = open,
                Categories = open is [{ Category: { } only }] ? [new CategoryGuess(only, 1)] : [],
                Place = open is [var single] ? single.Place : null,
                PeopleHurt = null,
            };
    }
}
