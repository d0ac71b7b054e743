using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Words that steer the running report: 是, 返回, 跳过, 取消 …</summary>
internal static class Steering
{
    /// <summary>The outcome; null where the word is an answer to the open question, or says nothing here.</summary>
    public static Outcome? Run(Exchange x, HazardDraft draft, SteeringWord word) => word switch
    {
        SteeringWord.Yes => Yes(x, draft),
        SteeringWord.No => No(x, draft),
        SteeringWord.Cancel => DraftActions.Cancel(x),
        SteeringWord.Back => Back(x, draft),
        SteeringWord.Restart => DraftActions.Restart(x, draft with { Pending = null }),
        SteeringWord.Skip => Skip(x, draft),
        SteeringWord.Pause => Pause(x, draft),
        SteeringWord.Resume => DraftActions.Resume(x, draft),
        SteeringWord.Help => ReportDialog.Aside(x, draft, x.Text(CommonTexts.HelpInForm)),
        SteeringWord.Thanks => ReportDialog.Aside(x, draft, x.Text(CommonTexts.Welcome)),
        _ => null,
    };

    private static Outcome? Yes(Exchange x, HazardDraft draft) => draft.Standing switch
    {
        Standing.Summary when draft.Items.Count > 0 => Submission.Send(x, draft),
        Standing.Resume => DraftActions.Resume(x, draft),
        _ => null,
    };

    private static Outcome? No(Exchange x, HazardDraft draft) => draft.Standing switch
    {
        Standing.Summary => ReportDialog.Stand(x, draft, Standing.WhatIsWrong),
        Standing.Another or Standing.WhatIsWrong => ReportDialog.Proceed(x, draft, ask: false),
        Standing.Question when HazardForm.Form.Open(draft) is { Name: PlaceField.Name or VehicleField.Name or SubstanceField.Name or DistrictField.Name } => Skip(x, draft),
        _ => null,
    };

    private static Outcome Skip(Exchange x, HazardDraft draft) => draft.Standing switch
    {
        Standing.Question when HazardForm.Form.Open(draft) is { Name: not WhatField.Name } =>
            ReportDialog.Proceed(x, HazardForm.Form.Skip(draft), x.Text(ReportingTexts.Skipped)),
        Standing.Summary or Standing.Resume or Standing.Question => ReportDialog.Aside(x, draft, null),
        _ => ReportDialog.Proceed(x, draft, x.Text(ReportingTexts.Skipped), ask: false),
    };

    private static Outcome Back(Exchange x, HazardDraft draft)
    {
        if (draft.Standing is Standing.WhatIsWrong or Standing.Another)
        {
            return ReportDialog.Proceed(x, draft, x.Text(ReportingTexts.WentBack), ask: false);
        }

        if (HazardForm.Form.Back(draft) is { } back)
        {
            return ReportDialog.Proceed(x, back, x.Text(ReportingTexts.WentBack));
        }

        return draft.Standing == Standing.Summary
            ? ReportDialog.Stand(x, draft, Standing.WhatIsWrong)
            : ReportDialog.Aside(x, draft, x.Text(ReportingTexts.NothingToGoBackTo));
    }

    private static Outcome Pause(Exchange x, HazardDraft draft) => x.Answer(
        x.State with { Draft = draft with { TouchedAt = x.Now } },
        [new Reply(x.Text(ReportingTexts.Paused))]);
}
