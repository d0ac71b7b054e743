using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Bullying, harm by an adult of the school, sexual harm, talk of suicide: not for the open ledger.</summary>
internal static class ConfidentialDialog
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    public static bool Concerns(Reading reading) =>
        reading.Act == Act.ReportBullying
        || reading.Danger is DangerKind.SelfHarm or DangerKind.SexualHarm
        || reading.Items.Any(i => i.Category == HazardCategory.Bullying)
        || (reading.Items.Count > 0 && PersonReader.KeepsSchoolOut(reading.Text))
        || IsTip(reading)
        || (reading.Act is not (Act.Query or Act.Handle) && PrivatePictureReader.IsTold(reading.Text))
        || (reading.Act is not (Act.Query or Act.Handle) && HarmByStaff.IsTold(reading.Text));

    /// <summary>It says that somebody in particular doesn't do what is theirs to do.</summary>
    public static bool IsTip(Reading reading) =>
        reading.Act is not (Act.Query or Act.Handle) && reading.Items.Any(i => i.Category == HazardCategory.Management) && PersonReader.Find(reading.Text).Any(person => person.IsParticular);

    public static bool WasTold(Exchange x) => x.State.ConfidentialAt is { } at && x.Now - at < Fresh;

    /// <summary>What is said to a yes or no after it: the answer to "is there an adult with you?", where that was asked.</summary>
    public static Outcome Answered(Exchange x, SteeringWord word)
    {
        var asked = x.State.Dangers.Any(d => d.Kind == DangerKind.SelfHarm);
        return x.Answer(x.Numbers(asked && word == SteeringWord.Yes ? ConfidentialTexts.SomebodyIsThere
            : asked && word is SteeringWord.No or SteeringWord.Skip ? ConfidentialTexts.NobodyIsThere
            : ConfidentialTexts.StillHere));
    }

    /// <summary>
    /// More of a danger that people were told of in confidence, where no report is under way: it is added to what they were told and opens no form.
    /// </summary>
    /// <returns>Null where the message is something else.</returns>
    public static Outcome? More(Exchange x, Reading reading) =>
        WasTold(x) && x.State is { Draft: null, Alerts: [.., var raised] } && raised.IsFresh(x.Now)
        && LaterWords.Tell(reading) && reading is { Danger: null } && reading.Items.All(item => item.Category is null)
            ? x.Answer(x.Numbers(raised.What == nameof(DangerKind.SelfHarm) && reading is not { School: null, Place: null } ? ConfidentialTexts.StayAway : ConfidentialTexts.StillHere))
            : null;

    /// <summary>Talk of suicide is answered with help and no form; everything else may be told.</summary>
    public static Outcome Run(Exchange x)
    {
        var reading = x.Reading!;
        if (reading.Danger != DangerKind.SelfHarm)
        {
            var now = reading.Danger is { } danger ? DangerDialog.Show(x, danger) : x;

            // Whatever stands in the open ledger besides, no word is taken out of what was told.
            return CaseDialog.Start(now, Rest(reading)?.Text is { } rest && x.Context.Read(rest).Act == Act.ReportHazard ? rest : null);
        }

        var shown = DangerDialog.Show(x, DangerKind.SelfHarm);
        shown = shown with { State = shown.State with { ConfidentialAt = x.Now, Confiding = shown.State.Confiding ?? TellerReader.Find(reading.Text, x.Turn.Staff is not null) } };
        Reply help = new(shown.Before.Count == 0 ? x.Numbers(ConfidentialTexts.StillHere) : x.Text(DangerTexts.AnyoneWithYou));
        return shown.State.Draft is { } draft
            ? ReportDialog.Proceed(shown with { Before = [.. shown.Before, help] }, draft, ask: false)
            : shown.Answer(shown.State, [help]);
    }

    /// <summary>What the message tells besides that may stand in the open ledger; null where nothing is left.</summary>
    private static Reading? Rest(Reading reading)
    {
        var open = reading.Items.Where(IsOpen).ToList();
        return reading.Items.Count < 2 || open.Count == 0 || open.Count == reading.Items.Count
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

    /// <summary>Only what says where it is: while it is unsure, words told in confidence stay there.</summary>
    private static bool IsOpen(ReportItem item) =>
        item.Place is not null && item.Category is not (null or HazardCategory.Bullying or HazardCategory.Other) && !HarmByStaff.IsTold(item.Text);
}
