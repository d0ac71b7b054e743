namespace HazardBot.Ledger.Cases.Rules;

/// <summary>From the finding to the end, and the way back to the open ledger, which takes two.</summary>
internal static class EndingRules
{
    public static CaseDecision Decide(CaseStep step, CaseCommand command) => command switch
    {
        StartHandling handling when step.Is(CaseStatus.Established) => Say(step, CaseEventKind.HandlingStarted, step.Into(CaseStatus.Handling, step.Clocks.StepDays), handling.Words, new(Measures: handling.Words)),
        StartFollowUp following when step.Is(CaseStatus.Handling, CaseStatus.NotEstablished, CaseStatus.Unproven, CaseStatus.FollowingUp) =>
            Say(step, CaseEventKind.FollowUpStarted, step.Into(CaseStatus.FollowingUp, step.Clocks.StepDays), following.Words, new(Support: following.Words)),
        CloseCase closing when step.Is(CaseStatus.FollowingUp, CaseStatus.NotEstablished, CaseStatus.Unproven) =>
            Say(step, CaseEventKind.Closed, step.Ended(CaseStatus.Closed), closing.Words, new(Note: closing.Words)),
        _ => CaseStep.Refuse(CaseRefusal.WrongState),
    };

    public static CaseDecision Propose(CaseStep step, ProposeOpening proposing) => CaseStep.Unfit(proposing.Scrubbed) is { } unfit
        ? CaseStep.Refuse(unfit)
        : step.Happened(
            CaseEventKind.OpeningProposed, step.Facts, step.Matter with { OpeningBy = step.Actor.Code }, new CaseWords(Scrubbed: proposing.Scrubbed));

    public static CaseDecision Agree(CaseStep step) => step.Matter.OpeningBy switch
    {
        null => CaseStep.Refuse(CaseRefusal.WrongState),
        { } first when first == step.Actor.Code => CaseStep.Refuse(CaseRefusal.NeedsAnotherPerson),
        _ => step.Happened(CaseEventKind.Opened, step.Ended(CaseStatus.Opened)),
    };

    public static CaseDecision Anonymize(CaseStep step) =>
        step.Facts.EndedAt is { } ended && step.Now - ended >= TimeSpan.FromDays(step.Clocks.KeptDays)
            ? step.Happened(CaseEventKind.Anonymized, step.Ended(CaseStatus.Erased))
            : CaseStep.Refuse(CaseRefusal.WrongState);

    private static CaseDecision Say(CaseStep step, CaseEventKind kind, CaseFacts facts, string said, CaseWords words) =>
        CaseStep.Unfit(said) is { } unfit ? CaseStep.Refuse(unfit) : step.Happened(kind, facts, words: words);
}
