using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>转给…: a colleague, another unit, or an authority outside.</summary>
internal static class HandOnStep
{
    public static Handled Run(Bench bench, Hazard hazard, Gathered said)
    {
        if (hazard.Facts.Status.IsEnded())
        {
            return Stepping.Refused(bench, hazard, RefusalReason.Ended);
        }

        if ((said.Target ?? said.Reason) is not { } target)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.HandOn, said, bench.Text(HandlingQuestionTexts.Target));
        }

        return OwnerMatch.Of(bench, hazard.Facts.Unit ?? bench.Who.Unit, target) is { Count: > 0 } people ? ToPerson(bench, hazard, said, people[0])
            : Authorities.Is(target) ? Outside(bench, hazard, said, target)
            : ToUnit(bench, hazard, said, target);
    }

    /// <summary>To a unit that is known.</summary>
    public static Handled To(Bench bench, Hazard hazard, Gathered said, Organization unit)
    {
        var mine = Scope.Of(bench.Who).Sees(bench.Register, unit.Code) || bench.Register.IsWithin(unit.Code, hazard.Facts.Unit ?? bench.Who.Unit);
        var to = mine || bench.Register.IsWithin(bench.Who.Unit, unit.Code) ? unit : bench.Register.Find(bench.Register.Find(bench.Who.Unit)?.Parent) ?? unit;
        var reason = said.Reason ?? said.Target ?? unit.Name;
        return Stepping.Do(bench, hazard, Command(bench, hazard, to.Code, reason), after => to.Code == unit.Code
            ? bench.Text(HandlingTexts.HandedOn, Stepping.Number(after), new Slot("unit", unit.Name))
            : bench.Text(HandlingTexts.HandedUpFor, new("target", unit.Name), new("unit", to.Name)));
    }

    /// <summary>不是我们的: back to the level above, which gave it.</summary>
    public static Handled Back(Bench bench, Hazard hazard, Gathered said)
    {
        if (bench.Register.Find(bench.Register.Find(hazard.Facts.Unit)?.Parent) is not { } above)
        {
            return Stepping.Refused(bench, hazard, RefusalReason.NotYours);
        }

        return said.Reason is not { } reason
            ? Stepping.Ask(bench, hazard, HandlingVerb.SendBack, said, bench.Text(HandlingQuestionTexts.SendBackReason))
            : Stepping.Do(bench, hazard, Command(bench, hazard, above.Code, reason), after => bench.Text(HandlingTexts.SentBack, Stepping.Number(after), new Slot("unit", above.Name)));
    }

    private static HandOnHazard Command(Bench bench, Hazard hazard, string unit, string reason) => new(
        unit,
        Routing.HolderOf(bench.Register, hazard.Facts with { Unit = unit }, bench.Today)?.Code,
        bench.Times.Due.AcceptBy(bench.Today),
        reason,
        hazard.Facts.Unit is { } from && !bench.Register.IsWithin(unit, from) ? bench.Times.Due.MisrouteReturnBy(Given(bench, hazard)) : null);

    /// <summary>The day on which it came to the unit that has it.</summary>
    private static DateOnly Given(Bench bench, Hazard hazard) =>
        DateOnly.FromDateTime((hazard.Facts.Details?.RoutedAt ?? hazard.Facts.ReportedAt).ToOffset(bench.X.Now.Offset).DateTime);

    /// <summary>Where nobody is in charge yet, it is the beginning of naming who is.</summary>
    private static Handled ToPerson(Bench bench, Hazard hazard, Gathered said, StaffMember person) => hazard.Facts.Owner is null
        ? AssignStep.Run(bench, hazard, said with { Owner = person.Name, Handler = person.Code })
        : Stepping.Do(
            bench, hazard, new ReassignHazard(person.Name, person.Code, said.Reason ?? person.Name),
            after => bench.Text(HandlingTexts.Reassigned, Stepping.Number(after), new Slot("owner", person.Name)));

    /// <summary>Who only puts it right can't refer it outside: the officer hears that it is asked.</summary>
    private static Handled Outside(Bench bench, Hazard hazard, Gathered said, string department)
    {
        var officer = bench.Register.FindStaff(hazard.Facts.Details?.Officer) ?? Routing.HolderOf(bench.Register, hazard.Facts, bench.Today);
        if (!bench.IsHandler(hazard) || officer is null || officer.Code == bench.Who.Code)
        {
            return Stepping.Do(bench, hazard, new ReferHazard(department, said.Reason ?? department), after =>
                bench.Text(HandlingTexts.Referred, Stepping.Number(after), new Slot("department", department)));
        }

        var handled = Stepping.Do(bench, hazard, new Supplement(bench.Text(HandlingTexts.ReferralNote, new("department", department), new("reason", said.Reason ?? department))), _ =>
            bench.Text(HandlingTexts.ReferralAsked, new Slot("officer", officer.Name)));
        return handled.Writes.Count == 0 ? handled : handled with
        {
            Writes = [.. handled.Writes, new SendMessage(
                bench.X.Turn.Chance.NewId(), OutgoingKind.Task, officer.Code, null, hazard.Id, null, FormattableString.Invariant($"refer:{hazard.Id:N}:{hazard.Version}"))],
        };
    }

    private static Handled ToUnit(Bench bench, Hazard hazard, Gathered said, string target)
    {
        var units = Units(bench, target);
        return units.Count switch
        {
            1 => To(bench, hazard, said, units[0]),
            0 => Stepping.Ask(bench, hazard, HandlingVerb.HandOn, said with { Target = null }, bench.Text(HandlingQuestionTexts.TargetUnknown, new Slot("target", target))),
            _ => Stepping.Ask(
                bench, hazard, HandlingVerb.HandOn, said, bench.Text(HandlingQuestionTexts.WhichUnit, new Slot("target", target)),
                [.. units.Take(4).Select(unit => new Button(unit.Name, new ButtonAction(HandlingVerbs.Unit, hazard.Id, hazard.Version, unit.Code)))]),
        };
    }

    private static IReadOnlyList<Organization> Units(Bench bench, string target)
    {
        var reading = bench.X.Context.Read(target);
        return reading.School is { Candidates.Count: > 0 } school ? school.Candidates
            : reading.District is { } district ? [district.District]
            : [.. bench.Register.All.Where(unit => unit.VanishedAt is null && (unit.Name == target || unit.Aliases.Contains(target)))];
    }
}
