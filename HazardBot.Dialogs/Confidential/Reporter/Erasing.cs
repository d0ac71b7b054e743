using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
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

        var state = x.State with { FollowUp = null, Confided = [] };
        return new Outcome(state, [.. x.Before, new Reply(x.Text((isErased ? CaseReporterTexts.Erased : CaseReporterTexts.ForgottenOnly).To(x.State)))], writes) { ForgetsTalk = true };
    }
}
