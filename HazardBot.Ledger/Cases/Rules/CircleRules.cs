using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases.Rules;

/// <summary>Who may know of a case: assigned by name, kept out, and where it goes when somebody is out.</summary>
internal static class CircleRules
{
    public static CaseDecision Decide(CaseStep step, CaseCommand command) => command switch
    {
        AssignMember assigning => Assign(step, assigning),
        Recuse recusing => Out(step, CaseEventKind.Recused, new Exclusion(ExclusionReason.Recused) { Staff = step.Actor.Code }, recusing.Words),
        KeepOut keeping => Out(step, CaseEventKind.KeptOut, keeping.Exclusion, null),
        SettleName settling => Settle(step, settling),
        MarkCrossSchool other => Cross(step, other),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No rule for this command."),
    };

    /// <summary>Who was assigned is gone or kept out by now.</summary>
    public static CaseDecision RouteAgain(CaseStep step)
    {
        var left = step.Facts.Members.Where(code => CaseSight.Sees(step.Ground.Register, step.Ground.Register.FindStaff(code), step.Record)).ToList();
        return left.Count > 0 ? CaseStep.Refuse(CaseRefusal.WrongState) : Pass(step, CaseEventKind.Passed, step.Matter, null);
    }

    private static CaseDecision Assign(CaseStep step, AssignMember assigning)
    {
        var register = step.Ground.Register;
        var member = register.FindStaff(assigning.Staff);
        var mayHaveIt = member is { VanishedAt: null, Role: not StaffRole.Administrator }
            && (step.Facts.HolderUnit is { } unit && (register.IsWithin(member.Unit, unit) || register.IsWithin(unit, member.Unit)))
            && !Exclusions.IsExcluded(register, member, step.Matter.Exclusions);
        return !mayHaveIt || step.Facts.Members.Contains(assigning.Staff, StringComparer.Ordinal)
            ? CaseStep.Refuse(CaseRefusal.CannotHaveIt)
            : step.Happened(CaseEventKind.Assigned, step.Facts with { Members = [.. step.Facts.Members, assigning.Staff] });
    }

    /// <summary>Somebody more is out: whoever is out with them loses it, and where its unit is touched it goes up.</summary>
    private static CaseDecision Out(CaseStep step, CaseEventKind kind, Exclusion exclusion, string? words)
    {
        if (words?.Length > CaseWords.Longest)
        {
            return CaseStep.Refuse(CaseRefusal.TooLong);
        }

        var matter = step.Matter with { Exclusions = [.. step.Matter.Exclusions, exclusion] };
        return Pass(step, kind, matter, words is null ? null : new CaseWords(Note: words));
    }

    private static CaseDecision Settle(CaseStep step, SettleName settling)
    {
        var register = step.Ground.Register;
        if (step.Matter.Exclusions.FirstOrDefault(exclusion => exclusion.IsOpen && exclusion.Name == settling.Name) is not { Unit: { } unit } open)
        {
            return CaseStep.Refuse(CaseRefusal.WrongState);
        }

        if (step.Person is not { } person || person.Unit == unit || !register.IsWithin(unit, person.Unit))
        {
            return CaseStep.Refuse(CaseRefusal.NeedsLevelAbove);
        }

        if (settling.Staff is { } code && register.FindStaff(code) is null)
        {
            return CaseStep.Refuse(CaseRefusal.CannotHaveIt);
        }

        var settled = open with { Staff = settling.Staff, IsSettled = true };
        var matter = step.Matter with { Exclusions = [.. step.Matter.Exclusions.Select(exclusion => exclusion == open ? settled : exclusion)] };
        return Pass(step, CaseEventKind.NameSettled, matter, null);
    }

    private static CaseDecision Cross(CaseStep step, MarkCrossSchool other) =>
        step.Ground.Register.Find(other.Unit) is not { IsPlaceOfLearning: true } || other.Unit == step.Matter.Unit
            ? CaseStep.Refuse(CaseRefusal.CannotHaveIt)
            : Pass(step, CaseEventKind.CrossSchool, step.Matter with { OtherUnit = other.Unit }, null);

    /// <summary>It stays where it is while that may be; otherwise the nearest unit above has it, with people of its own.</summary>
    private static CaseDecision Pass(CaseStep step, CaseEventKind kind, CaseMatter matter, CaseWords? words)
    {
        var register = step.Ground.Register;
        var left = step.Facts.Members
            .Where(code => register.FindStaff(code) is { VanishedAt: null } member && !Exclusions.IsExcluded(register, member, matter.Exclusions)).ToList();
        var stays = left.Count > 0 && step.Facts.HolderUnit is { } unit && !Exclusions.Touch(register, unit, matter.Exclusions)
            && (matter.OtherUnit is not { } other || register.IsWithin(other, unit));
        if (stays)
        {
            return step.Happened(kind, step.Facts with { Members = left }, matter, words);
        }

        var place = CaseRouting.Place(register, matter, step.Today);
        return step.Happened(kind, step.Facts with { HolderUnit = place.Unit, Members = place.Members }, matter, words);
    }
}
