using System.Globalization;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>A message while a report is under way, read in the order of the design: steering, correction, answer, everything else.</summary>
internal static class RunningReport
{
    /// <summary>After so long a silence a message that is no clear answer is met with what was there.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromHours(6);

    public static Outcome Run(Exchange x, HazardDraft draft)
    {
        if (x.Reading is not { } reading)
        {
            return ReportDialog.Told(x, Awake(draft));
        }

        if (DraftQuestion.Typed(draft, x.Context, reading) is { } action)
        {
            return DraftActions.Run(x, draft, action);
        }

        if (reading.Word is { } word && Steering.Run(x, draft, word) is { } steered)
        {
            return steered;
        }

        if (reading.Withdraws || reading is { Act: Act.Cancel, Items.Count: 0 })
        {
            return DraftActions.Cancel(x);
        }

        return Removed(x, draft, reading.Text)
            ?? ((reading.Correction is { New: not null } told ? told : CorrectionWords.Find(reading.Text) ?? reading.Correction) is { } correction ? Corrections.Run(x, draft, correction, reading.Text) : null)
            ?? (ItemCues.WantsReceiptOnly(reading.Text) ? ReportDialog.Proceed(x, draft with { ReceiptOnly = true }, x.Text(ReportingTexts.ReceiptOnly), ask: false) : null)
            ?? Silent(x, draft, reading)
            ?? Guess(x, draft, reading)
            ?? ReportDialog.Told(x, Awake(draft));
    }

    private static Outcome? Removed(Exchange x, HazardDraft draft, string text)
    {
        if (draft.Items.Count == 0 || ItemCues.Removed(text) is not { } index)
        {
            return null;
        }

        var number = new Slot("number", (index + 1).ToString(CultureInfo.InvariantCulture));
        if (index >= draft.Items.Count)
        {
            return ReportDialog.Aside(x, draft, x.Text(ReportingTexts.NoSuchItem, number, new Slot("count", draft.Items.Count.ToString(CultureInfo.InvariantCulture))));
        }

        var left = draft with { Items = [.. draft.Items.Where((_, i) => i != index)] };
        return left.Items.Count == 0
            ? ReportDialog.Proceed(x, left.With(left.Progress.Forget(WhatField.Name)), x.Text(ReportingTexts.RemovedLast))
            : ReportDialog.Proceed(x, left, x.Text(ReportingTexts.Removed, number));
    }

    /// <summary>"What is wrong?" was asked and the right answer came at once, without "it isn't this but that".</summary>
    private static Outcome? Guess(Exchange x, HazardDraft draft, Reading reading) =>
        draft.Standing == Standing.WhatIsWrong && reading is { Items.Count: 0, Text.Length: <= 40 }
            ? Corrections.Run(x, draft, new Correction(CorrectedField.Unknown, null, reading.Text), reading.Text)
            : null;

    private static Outcome? Silent(Exchange x, HazardDraft draft, Reading reading)
    {
        if (draft.Standing == Standing.Resume || x.Now - draft.TouchedAt < Silence || reading.Danger is not null || IsClear(draft, reading))
        {
            return null;
        }

        var tells = reading.Items.Count > 0 || reading.Act == Act.ReportHazard;
        return ReportDialog.Stand(x, draft with { Pending = tells ? reading.Text : null }, Standing.Resume);
    }

    private static bool IsClear(HazardDraft draft, Reading reading) =>
        reading.AddsAnother
        || (reading.Items.Count > 0 && draft.Items.Count == 0)
        || (reading.Items.Count == 0 && (reading.School ?? (object?)reading.Place ?? reading.When ?? (object?)reading.District) is not null);

    /// <summary>The person went on without tapping "go on".</summary>
    private static HazardDraft Awake(HazardDraft draft) => draft.Standing == Standing.Resume
        ? draft with { Standing = HazardForm.Form.Open(draft) is null && draft.Items.Count > 0 ? Standing.Summary : Standing.Question }
        : draft;
}
