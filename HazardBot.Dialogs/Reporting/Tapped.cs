using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Dialogs.Reporting;

/// <summary>A button was tapped. On an old card it says what is now true and changes nothing.</summary>
internal static class Tapped
{
    public static async Task<Outcome> RunAsync(Exchange x, ButtonAction action, CancellationToken cancel)
    {
        if (x.State.Draft is { } draft && draft.Id == action.About)
        {
            return DraftActions.Run(x, draft, action);
        }

        if (x.State.Case is { } confidential && confidential.Id == action.About)
        {
            return CaseActions.Run(x, confidential, action);
        }

        if (x.State.Confided.Contains(action.About))
        {
            return x.Answer(x.Text(CaseTexts.AlreadySent));
        }

        if (action.About == Guid.Empty)
        {
            return action.Do switch
            {
                Verbs.Report => x.State.Draft is { } running ? ReportDialog.Proceed(x, running, ask: false) : ReportDialog.Ask(x),
                Verbs.Status => await ReceiptDialog.MineAsync(x, cancel),
                Verbs.Numbers => x.Answer(DangerDialog.Numbers(x)),
                _ => x.Answer(x.Text(CommonTexts.Help)),
            };
        }

        if (action.Do == Verbs.Receipt)
        {
            return x.Answer(x.State, [await ReceiptDialog.AgainAsync(x, action.About, cancel)]);
        }

        if (action.Do is Verbs.Fixed or Verbs.NotFixed)
        {
            return await FixedDialog.TappedAsync(x, action, cancel);
        }

        if (action.Do == Verbs.CantWait)
        {
            return await DelayDialog.TappedAsync(x, action, cancel);
        }

        if (x.State.Reports.Contains(action.About))
        {
            return await ReceiptDialog.MineAsync(x, cancel, x.Text(ReportingTexts.AlreadySent));
        }

        return x.State.Draft is { } other
            ? ReportDialog.Proceed(x, other, x.Text(ReportingTexts.StaleCard), ask: false)
            : x.Answer(x.Text(ReportingTexts.StaleNothing));
    }
}
