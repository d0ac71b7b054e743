namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>整改中 and 已整改.</summary>
internal static class RepairRules
{
    public static Decision Start(Step step) => step.Is(HazardStatus.Assigned, HazardStatus.CheckFailed)
        ? step.Happened(HazardEventKind.Started, step.Facts with { Status = HazardStatus.InProgress, Holder = step.Repairer, ActBy = step.Facts.Due })
        : Step.Refuse(RefusalReason.WrongState);

    public static Decision Done(Step step, ReportDone done)
    {
        // What is done needs no more time: an extension that waits is settled by it.
        if (!step.Is(HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.CheckFailed, HazardStatus.ExtensionAsked))
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        if (done.Checker is { } checker && (checker == step.Facts.Handler || checker == step.Actor.Code))
        {
            return Step.Refuse(RefusalReason.OwnCheck);
        }

        return Step.AreLong(done.Words)
            ? Step.Refuse(RefusalReason.TooLong)
            : step.Happened(
                HazardEventKind.Done,
                step.Facts with
                {
                    Status = HazardStatus.AwaitingCheck,
                    Holder = done.Checker,
                    ActBy = done.CheckBy,
                    Details = step.Details with { DoneAt = step.Now, DoneBy = step.Actor.Code, ExtensionDue = null },
                },
                string.IsNullOrWhiteSpace(done.Words) ? null : new HazardWords(Outcome: done.Words));
    }
}
