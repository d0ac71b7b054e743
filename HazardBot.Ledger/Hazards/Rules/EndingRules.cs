namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>作废, opened again, and the reporter's word that it is fixed.</summary>
internal static class EndingRules
{
    public static Decision Void(Step step, VoidHazard ending) => Step.Unfit(ending.Reason) is { } unfit
        ? Step.Refuse(unfit)
        : step.Happened(HazardEventKind.Voided, step.Ended(HazardStatus.Void, step.Details), new HazardWords(Note: ending.Reason));

    /// <summary>Reporter and staff alike. Nothing stays plain in its row but that there was something; what it said goes on in the confidential track.</summary>
    public static Decision Move(Step step) => !step.IsByStaff && step.Actor != Actor.Reporter
        ? Step.Refuse(RefusalReason.NotYours)
        : step.Happened(
            HazardEventKind.Moved,
            step.Facts with { Status = HazardStatus.Moved, Urgent = false, Occurred = null, Owner = null, Due = null, ClosedAt = null, Handler = null, Holder = null, ActBy = null, Details = null },
            new HazardWords("", "", Measure: "", Interim: "", Cause: "", Outcome: "", Remark: "", CheckResult: "", LookBack: ""));

    /// <summary>Reporter and staff alike. What was set stays set: with responsibility, measure and deadline the repair goes on, without it is taken in anew.</summary>
    public static Decision Reopen(Step step, ReopenHazard reopening)
    {
        if (!step.IsByStaff && step.Actor != Actor.Reporter)
        {
            return Step.Refuse(RefusalReason.NotYours);
        }

        if (!step.Facts.Status.IsEnded())
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        var facts = step.Facts;
        var isSet = !string.IsNullOrWhiteSpace(facts.Owner) && !string.IsNullOrWhiteSpace(step.Record.Words.Measure) && facts.Due is not null;
        return Step.Unfit(reopening.Reason) is { } unfit
            ? Step.Refuse(unfit)
            : step.Happened(
                HazardEventKind.Reopened,
                facts with
                {
                    Status = isSet ? HazardStatus.InProgress : HazardStatus.Submitted,
                    Holder = reopening.Holder ?? step.Repairer,
                    ActBy = reopening.ActBy,
                    ClosedAt = null,
                    Details = step.Details with { Reopened = step.Details.Reopened + 1, DoneAt = null, DoneBy = null, MergedInto = null, ReferredTo = null },
                },
                new HazardWords(Note: reopening.Reason));
    }

    public static Decision Confirm(Step step) =>
        step.Actor != Actor.Reporter ? Step.Refuse(RefusalReason.NotYours)
        : step.Is(HazardStatus.Closed, HazardStatus.AwaitingCheck) ? step.Happened(HazardEventKind.ConfirmedFixed, null)
        : Step.Refuse(RefusalReason.WrongState);
}
