namespace HazardBot.Ledger.Cases.Rules;

/// <summary>认定, 申诉 and 复查.</summary>
internal static class FindingRules
{
    public static CaseDecision Find(CaseStep step, Find finding)
    {
        if (!step.Is(CaseStatus.AwaitingFinding, CaseStatus.Review))
        {
            return CaseStep.Refuse(CaseRefusal.WrongState);
        }

        if (step.Is(CaseStatus.Review) && step.Matter.FoundBy == step.Actor.Code)
        {
            return CaseStep.Refuse(CaseRefusal.NeedsAnotherPerson);
        }

        if (CaseStep.Unfit(finding.Words) is { } unfit)
        {
            return CaseStep.Refuse(unfit);
        }

        if (finding is { Finding: CaseFinding.Established, Acts.Count: 0 } && step.Matter.Kind == CaseKind.Bullying)
        {
            return CaseStep.Refuse(CaseRefusal.KindMissing);
        }

        var status = finding.Finding switch
        {
            CaseFinding.Established => CaseStatus.Established,
            CaseFinding.NotEstablished => CaseStatus.NotEstablished,
            _ => CaseStatus.Unproven,
        };
        var acts = finding.Finding == CaseFinding.Established ? finding.Acts.Distinct().Order().ToList() : [];
        return step.Happened(
            CaseEventKind.Found,
            step.Into(status, step.Clocks.StepDays),
            step.Matter with { Acts = acts, FoundBy = step.Actor.Code, FoundIn = step.Facts.HolderUnit },
            new CaseWords(Finding: finding.Words));
    }

    /// <summary>By the reporter, or by who has the case for somebody who objected to them. It goes above the unit that found it.</summary>
    public static CaseDecision Appeal(CaseStep step, Appeal appeal)
    {
        if (!step.IsByReporter && !step.IsByMember)
        {
            return CaseStep.Refuse(CaseRefusal.NotYours);
        }

        if (step.Matter.FoundIn is null || step.Is(CaseStatus.Review))
        {
            return CaseStep.Refuse(CaseRefusal.WrongState);
        }

        if (CaseStep.Unfit(appeal.Words) is { } unfit)
        {
            return CaseStep.Refuse(unfit);
        }

        var above = CaseRouting.Place(step.Ground.Register, step.Matter, step.Today, step.Matter.FoundIn);
        return step.Happened(
            CaseEventKind.Appealed,
            step.Into(CaseStatus.Review, step.Clocks.ReviewDays) with { HolderUnit = above.Unit, Members = above.Members },
            step.Matter,
            new CaseWords(Note: appeal.Words));
    }
}
