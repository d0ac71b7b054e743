using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>Responsibility, measure and deadline (责任、措施、时限): asks only what lacks, then does it at once.</summary>
internal static class AssignStep
{
    /// <summary>A deadline further off than this is no 立即整改.</summary>
    private const int LongestImmediate = 3;

    public static Handled Run(Bench bench, Hazard hazard, Gathered said)
    {
        if (hazard.Facts.Status.IsEnded())
        {
            return Stepping.Refused(bench, hazard, RefusalReason.Ended);
        }

        var (named, several) = OwnerMatch.Find(bench, hazard, said);
        if (several.Count > 0)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.Assign, named, bench.Text(HandlingQuestionTexts.WhichOwner, new Slot("owner", said.Owner!)), Choices(bench, hazard, several));
        }

        if (named.Day < bench.Today)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.Assign, named with { Day = null }, bench.Text(HandlingQuestionTexts.DayIsPast, new Slot("day", bench.Day(named.Day.Value))));
        }

        if (Missing(bench, named) is { } question)
        {
            return Stepping.Ask(bench, hazard, HandlingVerb.Assign, named, question);
        }

        var mode = named.Mode ?? (named.Day!.Value.DayNumber - bench.Today.DayNumber > LongestImmediate ? RectificationMode.Timed : RectificationMode.Immediate);
        return mode == RectificationMode.Timed && Unguarded(bench, named) is { } asks
            ? Stepping.Ask(bench, hazard, HandlingVerb.Assign, named with { Mode = mode }, asks)
            : Apply(bench, hazard, named, mode);
    }

    /// <summary>What lacks, in one question; null where nothing does.</summary>
    public static string? Missing(Bench bench, Gathered said)
    {
        var question = (said.Owner is null, said.Measure is null, said.Day is null) switch
        {
            (true, true, true) => HandlingQuestionTexts.All,
            (true, true, false) => HandlingQuestionTexts.OwnerMeasure,
            (true, false, true) => HandlingQuestionTexts.OwnerDue,
            (false, true, true) => HandlingQuestionTexts.MeasureDue,
            (true, false, false) => HandlingQuestionTexts.Owner,
            (false, true, false) => HandlingQuestionTexts.Measure,
            (false, false, true) => HandlingQuestionTexts.Due,
            _ => null,
        };
        return question is null ? null : bench.Text(question);
    }

    private static string? Unguarded(Bench bench, Gathered said) => (said.Guard is null, said.Interim is null) switch
    {
        (true, true) => bench.Text(HandlingQuestionTexts.GuardInterim, new Slot("due", bench.Day(said.Day!.Value))),
        (true, false) => bench.Text(HandlingQuestionTexts.Guard),
        (false, true) => bench.Text(HandlingQuestionTexts.Interim),
        _ => null,
    };

    private static Handled Apply(Bench bench, Hazard hazard, Gathered said, RectificationMode mode)
    {
        List<HazardCommand> commands = [];
        if (hazard.Facts is { Status: HazardStatus.Submitted, Details: null or { AcceptedAt: null } })
        {
            commands.Add(AcceptStep.Command(bench));
        }

        if (said.Severity is { } severity && severity != hazard.Facts.Severity)
        {
            commands.Add(new RateHazard(severity, said.Reason ?? bench.Text(RateStep.Line(severity), Stepping.Number(hazard))));
        }

        var isTimed = mode == RectificationMode.Timed;
        commands.Add(new AssignHazard(
            said.Owner!, said.Handler is { Length: > 0 } handler ? handler : null, said.Measure!, said.Day!.Value, mode,
            isTimed ? said.Guard : null, isTimed ? said.Interim : null, hazard.Facts.Details?.Leader));
        var changed = hazard.Facts.Status != HazardStatus.Submitted;
        var handled = Stepping.Do(bench, hazard, [.. commands], after => Words(bench, after, said, isTimed, changed));
        return handled.Writes.Count == 0 ? handled : handled with { State = handled.State with { Assigned = new Marked(hazard.Id, bench.X.Now) } };
    }

    private static string Words(Bench bench, Hazard after, Gathered said, bool isTimed, bool changed)
    {
        var line = bench.Text(
            HandlingTexts.Assigned,
            Stepping.Number(after),
            new("owner", said.Owner!),
            new("measure", said.Measure!),
            new("due", bench.DayWithWeekday(said.Day!.Value)));
        List<string> lines = [changed ? bench.Text(HandlingTexts.Changed, new Slot("line", line)) : line];
        if (isTimed)
        {
            lines.Add(bench.Text(HandlingTexts.AssignedTimed, new("guard", said.Guard!), new("interim", said.Interim!)));
        }

        if (said.Handler is not { Length: > 0 })
        {
            lines.Add(bench.Text(HandlingTexts.OwnerUnlisted, new Slot("owner", said.Owner!)));
        }

        if (!changed)
        {
            lines.Add(bench.Text(HandlingTexts.Correctable));
        }

        return string.Join('\n', lines);
    }

    private static IReadOnlyList<Button> Choices(Bench bench, Hazard hazard, IReadOnlyList<Ledger.Organizations.StaffMember> several) =>
    [
        .. several.Take(3).Select(member => new Button(member.Name, new ButtonAction(HandlingVerbs.Owner, hazard.Id, hazard.Version, member.Code))),
        Stepping.Button(bench, hazard, HandlingButtonTexts.OnlyName, HandlingVerbs.Owner, ""),
    ];
}
