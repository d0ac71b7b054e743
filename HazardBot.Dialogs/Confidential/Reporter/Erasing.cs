using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Confidential.Reporter;

/// <summary>
/// Who told it is forgotten at once, whatever stands: how to reach them, the receipt, and what was said in this chat. The words of the case go
/// with it where nobody relies on them. All that was confided here goes: it was said in one talk.
/// </summary>
internal static class Erasing
{
    public static async Task<Outcome?> RunAsync(Exchange x, Guid report, CancellationToken cancel)
    {
        List<LedgerWrite> writes = [];
        var isErased = true;
        foreach (var told in x.State.Confided.Append(report).Distinct())
        {
            foreach (var opened in await x.Turn.Cases.OfReportAsync(told, cancel))
            {
                var decision = CaseRules.Decide(opened.Case, new EraseCase(), Actor.Reporter, x.CaseGround, x.Now);
                isErased &= decision.Refusal is null;
                if (decision.Refusal is null)
                {
                    writes.Add(new AppendCase(opened.Case, decision.Events));
                }
            }

            writes.Add(new ForgetReporter(told));
        }

        return await WithAlertsAsync(x, (isErased ? CaseReporterTexts.Erased : CaseReporterTexts.ForgottenOnly).To(x.State), writes, cancel);
    }

    /// <summary>Where nothing but a danger was told.</summary>
    public static Task<Outcome> AlertsAsync(Exchange x, CancellationToken cancel) => WithAlertsAsync(x, CaseReporterTexts.AlertErased.To(x.State), [], cancel);

    /// <summary>What was said of a danger goes too, but while people are still being told of it.</summary>
    private static async Task<Outcome> WithAlertsAsync(Exchange x, Line said, IReadOnlyList<LedgerWrite> writes, CancellationToken cancel)
    {
        List<Guid> stay = [], over = [];
        foreach (var id in x.State.Raised)
        {
            if (await x.Turn.Alerts.FindAsync(id, cancel) is { } alert)
            {
                (alert.DueAt is null ? over : stay).Add(id);
            }
        }

        var days = new Slot("days", x.AlertRules.WordsKeptDays.ToString(CultureInfo.InvariantCulture));
        var text = stay.Count == 0 ? x.Text(said) : over.Count == 0 && writes.Count == 0 ? x.Text(CaseReporterTexts.AlertStays, days) : $"{x.Text(said)}\n{x.Text(CaseReporterTexts.AlertStays, days)}";
        var state = x.State with { FollowUp = null, Confided = [], Raised = stay };
        return new Outcome(state, [.. x.Before, new Reply(text)], [.. writes, .. over.Select(id => new ForgetAlert(id))]) { ForgetsTalk = true };
    }
}
