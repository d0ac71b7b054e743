namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>延期待批: while it waits the old deadline stands.</summary>
internal static class ExtensionRules
{
    public static Decision Ask(Step step, AskExtension asking)
    {
        if (!step.Is(HazardStatus.Assigned, HazardStatus.InProgress, HazardStatus.CheckFailed))
        {
            return Step.Refuse(RefusalReason.WrongState);
        }

        if (asking.Due <= step.Facts.Due || asking.Due < step.Today)
        {
            return Step.Refuse(RefusalReason.DayInThePast);
        }

        return Step.Unfit(asking.Reason) is { } unfit
            ? Step.Refuse(unfit)
            : step.Happened(
                HazardEventKind.ExtensionAsked,
                step.Facts with
                {
                    Status = HazardStatus.ExtensionAsked,
                    Holder = asking.Decider,
                    ActBy = asking.DecideBy,
                    Details = step.Details with { ExtensionDue = asking.Due },
                },
                new HazardWords(Note: asking.Reason));
    }

    public static Decision Grant(Step step, GrantExtension granting)
    {
        if (Barred(step) is { } barred)
        {
            return Step.Refuse(barred);
        }

        return Step.AreLong(granting.Words)
            ? Step.Refuse(RefusalReason.TooLong)
            : step.Happened(
                HazardEventKind.ExtensionGranted,
                Back(step, step.Details.ExtensionDue ?? step.Facts.Due, step.Details.Extensions + 1),
                granting.Words is { } words ? new HazardWords(Note: words) : null);
    }

    public static Decision Refuse(Step step, RefuseExtension refusing)
    {
        if (Barred(step) is { } barred)
        {
            return Step.Refuse(barred);
        }

        return Step.Unfit(refusing.Reason) is { } unfit
            ? Step.Refuse(unfit)
            : step.Happened(
                HazardEventKind.ExtensionRefused, Back(step, step.Facts.Due, step.Details.Extensions), new HazardWords(Note: refusing.Reason));
    }

    /// <summary>Nobody grants himself more time.</summary>
    private static RefusalReason? Barred(Step step) =>
        !step.Is(HazardStatus.ExtensionAsked) ? RefusalReason.WrongState
        : step.Actor.Code == step.Facts.Handler ? RefusalReason.OwnCheck
        : null;

    private static HazardFacts Back(Step step, DateOnly? due, int extensions) => step.Facts with
    {
        Status = HazardStatus.InProgress,
        Due = due,
        ActBy = due,
        Holder = step.Repairer,
        Details = step.Details with { ExtensionDue = null, Extensions = extensions },
    };
}
