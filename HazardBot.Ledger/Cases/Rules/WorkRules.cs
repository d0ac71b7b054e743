namespace HazardBot.Ledger.Cases.Rules;

/// <summary>From the first look to the end of the investigation, and what may be done at any time.</summary>
internal static class WorkRules
{
    public static CaseDecision Decide(CaseStep step, CaseCommand command) => command switch
    {
        ConfirmSafety safe => Safe(step, safe),
        StartInvestigation => Start(step),
        EndInvestigation ending => End(step, ending),
        ReportToPolice police => Police(step, police),
        NoteCase note => Say(step, CaseEventKind.Noted, note.Words),
        AskReporter asking => Say(step, CaseEventKind.Asked, asking.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No rule for this command."),
    };

    private static CaseDecision Safe(CaseStep step, ConfirmSafety safe) => step.Is(CaseStatus.Submitted)
        ? CaseStep.Unfit(safe.Words) is { } unfit
            ? CaseStep.Refuse(unfit)
            : step.Happened(CaseEventKind.SafetyConfirmed, step.Facts with { Status = CaseStatus.Safe, ActAt = Investigated(step) }, words: new CaseWords(Safety: safe.Words))
        : CaseStep.Refuse(CaseRefusal.WrongState);

    private static CaseDecision Start(CaseStep step) => step.Is(CaseStatus.Safe)
        ? step.Happened(CaseEventKind.InvestigationStarted, step.Facts with { Status = CaseStatus.Investigating, ActAt = Investigated(step) })
        : CaseStep.Refuse(CaseRefusal.WrongState);

    private static CaseDecision End(CaseStep step, EndInvestigation ending) => step.Is(CaseStatus.Investigating)
        ? CaseStep.Unfit(ending.Words) is { } unfit
            ? CaseStep.Refuse(unfit)
            : step.Happened(CaseEventKind.InvestigationEnded, step.Into(CaseStatus.AwaitingFinding, step.Clocks.StepDays), words: new CaseWords(Investigation: ending.Words))
        : CaseStep.Refuse(CaseRefusal.WrongState);

    private static CaseDecision Police(CaseStep step, ReportToPolice police) => police switch
    {
        _ when police.At > step.Now => CaseStep.Refuse(CaseRefusal.WrongState),
        { Words.Length: > CaseWords.Longest } => CaseStep.Refuse(CaseRefusal.TooLong),
        _ => step.Happened(CaseEventKind.ReportedToPolice, step.Facts with { PoliceAt = police.At }, words: police.Words is { } words ? new CaseWords(Note: words) : null),
    };

    private static CaseDecision Say(CaseStep step, CaseEventKind kind, string words) => CaseStep.Unfit(words) is { } unfit
        ? CaseStep.Refuse(unfit)
        : step.Happened(kind, step.Facts, words: new CaseWords(Note: words));

    /// <summary>The ten days are natural ones, run from discovery, and move over no day off.</summary>
    private static DateTimeOffset Investigated(CaseStep step) =>
        CaseClocks.EndOfDay(step.Facts.Discovered.ToOffset(step.Now.Offset), step.Clocks.InvestigationDays);
}
