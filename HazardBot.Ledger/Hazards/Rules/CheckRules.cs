namespace HazardBot.Ledger.Hazards.Rules;

/// <summary>复查: never by who put it right, a major one only from above.</summary>
internal static class CheckRules
{
    public static Decision Pass(Step step, PassCheck passing)
    {
        if (Barred(step) is { } barred)
        {
            return Step.Refuse(barred);
        }

        return Step.AreLong(passing.Words)
            ? Step.Refuse(RefusalReason.TooLong)
            : step.Happened(
                HazardEventKind.CheckPassed,
                step.Ended(HazardStatus.Closed, Checked(step)) with { ClosedAt = step.Now },
                Result(step, passing.Words) is { } result ? new HazardWords(CheckResult: result) : null);
    }

    /// <summary>复查结论: what was said; without words 合格 stands for it, where an earlier check left other words.</summary>
    private static string? Result(Step step, string words) => !string.IsNullOrWhiteSpace(words) ? words : step.Record.Words.CheckResult is null ? null : "合格";

    public static Decision Fail(Step step, FailCheck failing)
    {
        if (Barred(step) is { } barred)
        {
            return Step.Refuse(barred);
        }

        return Step.Unfit(failing.Reason) is { } unfit
            ? Step.Refuse(unfit)
            : step.Happened(
                HazardEventKind.CheckFailed,
                step.Facts with
                {
                    Status = HazardStatus.CheckFailed,
                    Holder = step.Repairer,
                    ActBy = step.Facts.Due,
                    Details = Checked(step) with { FailedChecks = step.Details.FailedChecks + 1 },
                },
                new HazardWords(Note: failing.Reason));
    }

    private static RefusalReason? Barred(Step step) =>
        !step.Is(HazardStatus.AwaitingCheck) ? RefusalReason.WrongState
        : step.IsRepairer ? RefusalReason.OwnCheck
        : step.Facts.Severity == Severity.Major && step.Actor.Reach != Reach.Above ? RefusalReason.NeedsLevelAbove
        : null;

    private static HazardDetails Checked(Step step) => step.Details with { Checker = step.Actor.Code, CheckedAt = step.Now };
}
