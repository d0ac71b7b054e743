namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>责任、措施、时限, and who has to act.</summary>
internal static class AssignmentRules
{
    public static Decision Assign(Step step, AssignHazard assigning)
    {
        if (!step.Is(HazardStatus.Submitted, HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.CheckFailed))
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        if (Unfit(step, assigning) is { } unfit)
        {
            return Step.Refuse(unfit);
        }

        var officer = step.Details.Officer ?? step.Actor.Code;
        return step.Happened(
            HazardEventKind.Assigned,
            step.Facts with
            {
                Status = step.Is(HazardStatus.InProgress) ? HazardStatus.InProgress : HazardStatus.Assigned,
                Owner = assigning.Owner,
                Handler = assigning.Handler,
                Holder = assigning.Handler ?? officer,
                Due = assigning.Due,
                ActBy = assigning.Due,
                Details = step.Details with
                {
                    Officer = officer,
                    AcceptedAt = step.Details.AcceptedAt ?? step.Now,
                    Mode = assigning.Mode,
                    Guard = assigning.Guard ?? step.Details.Guard,
                    Leader = assigning.Leader ?? step.Details.Leader,
                },
            },
            new HazardWords(Measure: assigning.Measure, Interim: assigning.Interim));
    }

    public static Decision Reassign(Step step, ReassignHazard reassigning)
    {
        if (!step.Is(HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.CheckFailed))
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        if (string.IsNullOrWhiteSpace(reassigning.Owner))
        {
            return Step.Refuse(RefusalReason.ResponsibilityMissing);
        }

        return Step.Unfit(reassigning.Reason) is { } unfit ? Step.Refuse(unfit)
            : Step.IsLongName(reassigning.Owner) ? Step.Refuse(RefusalReason.TooLong)
            : step.Happened(
                HazardEventKind.Reassigned,
                step.Facts with { Owner = reassigning.Owner, Handler = reassigning.Handler, Holder = reassigning.Handler ?? step.Details.Officer },
                new HazardWords(Note: reassigning.Reason));
    }

    public static Decision Rate(Step step, RateHazard rating) =>
        step.Facts.Status.IsEnded() ? Step.Refuse(RefusalReason.Ended)
        : Step.Unfit(rating.Reason) is { } unfit ? Step.Refuse(unfit)
        : step.Happened(HazardEventKind.Rated, step.Facts with { Severity = rating.Severity }, new HazardWords(Note: rating.Reason));

    /// <summary>Somebody else stands wherever the one who left stood.</summary>
    public static Decision Pass(Step step, PassHazard passing)
    {
        var facts = step.Facts;
        var passed = facts with
        {
            Holder = Instead(facts.Holder),
            Handler = Instead(facts.Handler),
            Details = step.Details with { Officer = Instead(step.Details.Officer) },
        };
        if (step.Is(HazardStatus.AwaitingCheck) && passed.Holder is not null && (passed.Holder == passed.Handler || passed.Holder == step.Details.DoneBy))
        {
            // Who follows the checker must not be who put it right: then nobody holds it, and it is the unit's again.
            passed = passed with { Holder = null };
        }

        return facts.Status.IsEnded() || (facts.Holder != passing.From && facts.Handler != passing.From && step.Details.Officer != passing.From)
            ? Step.Refuse(RefusalReason.WrongState)
            : Step.Unfit(passing.Reason) is { } unfit ? Step.Refuse(unfit)
            : step.Happened(HazardEventKind.Passed, passed, new HazardWords(Note: passing.Reason));

        string? Instead(string? staff) => staff == passing.From ? passing.To : staff;
    }

    public static Decision Nudge(Step step, NudgeHazard nudging) =>
        step.Facts.Status.IsEnded() ? Step.Refuse(RefusalReason.Ended)
        : Step.AreLong(nudging.Words) ? Step.Refuse(RefusalReason.TooLong)
        : step.Happened(HazardEventKind.Nudged, null, nudging.Words is { } words ? new HazardWords(Note: words) : null);

    private static RefusalReason? Unfit(Step step, AssignHazard assigning) => assigning switch
    {
        _ when string.IsNullOrWhiteSpace(assigning.Owner) || string.IsNullOrWhiteSpace(assigning.Measure) => RefusalReason.ResponsibilityMissing,
        { Mode: RectificationMode.Timed } when string.IsNullOrWhiteSpace(assigning.Guard ?? step.Details.Guard)
            || string.IsNullOrWhiteSpace(assigning.Interim ?? step.Record.Words.Interim) => RefusalReason.GuardMissing,
        _ when assigning.Due < step.Today => RefusalReason.DayInThePast,
        _ when Step.IsLongName(assigning.Owner) || Step.IsLongName(assigning.Guard) || Step.IsLongName(assigning.Leader)
            || Step.AreLong(assigning.Measure) || Step.AreLong(assigning.Interim) => RefusalReason.TooLong,
        _ => null,
    };
}
