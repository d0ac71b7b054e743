namespace HazardBot.Ledger.Cases.Rules;

/// <summary>What the reporter may do with what they told.</summary>
internal static class ReporterRules
{
    public static CaseDecision Decide(CaseStep step, CaseCommand command) => (step.IsByReporter, command) switch
    {
        (false, _) => CaseStep.Refuse(CaseRefusal.NotYours),
        (_, AnswerCase answer) => CaseStep.Unfit(answer.Words) is { } unfit
            ? CaseStep.Refuse(unfit)
            : step.Happened(CaseEventKind.Answered, step.Facts, words: new CaseWords(Note: answer.Words)),
        (_, CorrectCase correction) => (CaseStep.Unfit(correction.Words) ?? (correction.Told is null ? null : CaseStep.Unfit(correction.Told))) is { } unfit
            ? CaseStep.Refuse(unfit)
            : step.Happened(CaseEventKind.Corrected, step.Facts, words: new CaseWords(Told: correction.Told, Note: correction.Words)),
        (_, WithdrawCase) => step.Matter.MustStay || step.Matter.FoundIn is not null
            ? step.Happened(CaseEventKind.WithdrawalAsked, step.Facts)
            : step.Happened(CaseEventKind.Withdrawn, step.Ended(CaseStatus.Withdrawn)),
        (_, EraseCase) => Erase(step),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No rule for this command."),
    };

    /// <summary>What nobody has begun to look into goes whole. What is under way stays until it has ended: others rely on it; who told it goes at once, which needs no rule.</summary>
    public static CaseDecision Erase(CaseStep step) => step switch
    {
        { IsByReporter: false } => CaseStep.Refuse(CaseRefusal.NotYours),
        { Matter.MustStay: true } when !step.Is(CaseStatus.Closed) => CaseStep.Refuse(CaseRefusal.MustStay),
        _ when step.Is(CaseStatus.Submitted, CaseStatus.Safe, CaseStatus.Withdrawn, CaseStatus.Closed) => step.Happened(CaseEventKind.Erased, step.Ended(CaseStatus.Erased)),
        _ => CaseStep.Refuse(CaseRefusal.MustStay),
    };
}
