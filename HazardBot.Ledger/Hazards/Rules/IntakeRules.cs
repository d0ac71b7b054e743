namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>待受理: taken on, or ended before anything was repaired, or handed to where it belongs.</summary>
internal static class IntakeRules
{
    public static Decision Accept(Step step, AcceptHazard accepting) => step.Is(HazardStatus.Submitted)
        ? step.Happened(HazardEventKind.Accepted, step.Facts with
        {
            Holder = step.Actor.Code,
            ActBy = accepting.ActBy,
            Details = step.Details with { Officer = step.Actor.Code, AcceptedAt = step.Now },
        })
        : Step.Refuse(RefusalReason.WrongState);

    public static Decision Reject(Step step, RejectHazard rejecting) => End(
        step, rejecting.Reason, HazardEventKind.Rejected, HazardStatus.Unfounded, step.Details);

    public static Decision Merge(Step step, MergeHazard merging) =>
        string.IsNullOrWhiteSpace(merging.Into) || string.Equals(merging.Into, step.Facts.Number, StringComparison.OrdinalIgnoreCase) || merging.Into.Length > 40
            ? Step.Refuse(RefusalReason.WrongState)
            : End(step, merging.Reason, HazardEventKind.Merged, HazardStatus.Merged, step.Details with { MergedInto = merging.Into });

    public static Decision Refer(Step step, ReferHazard referring) => Step.Unfit(referring.Department) is { } unfit
        ? Step.Refuse(unfit)
        : Step.IsLongName(referring.Department)
            ? Step.Refuse(RefusalReason.TooLong)
            : End(step, referring.Reason, HazardEventKind.Referred, HazardStatus.Referred, step.Details with { ReferredTo = referring.Department });

    /// <summary>
    /// It begins anew where it belongs: nobody there has accepted it yet. A unit sends back what isn't its own within the days it has for
    /// that; the level above may hand it on at any time.
    /// </summary>
    public static Decision HandOn(Step step, HandOnHazard handing)
    {
        if (!step.Is(HazardStatus.Submitted))
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        if (step.Actor.Reach == Reach.Own && step.Today > handing.ReturnBy)
        {
            return Step.Refuse(RefusalReason.TooLateToReturn);
        }

        return Step.Unfit(handing.Reason) is { } unfit
            ? Step.Refuse(unfit)
            : step.Happened(
                HazardEventKind.HandedOn,
                step.Facts with
                {
                    Unit = handing.Unit,
                    Holder = handing.Holder,
                    ActBy = handing.ActBy,
                    Details = step.Details with { Officer = null, AcceptedAt = null, RoutedAt = step.Now },
                },
                new HazardWords(Note: handing.Reason));
    }

    private static Decision End(Step step, string reason, HazardEventKind kind, HazardStatus status, HazardDetails details)
    {
        if (!step.Is(HazardStatus.Submitted, HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.CheckFailed))
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        return Step.Unfit(reason) is { } unfit
            ? Step.Refuse(unfit)
            : step.Happened(kind, step.Ended(status, details), new HazardWords(Note: reason));
    }
}
