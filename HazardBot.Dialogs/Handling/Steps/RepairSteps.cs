using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>What who puts it right says: begun, done, more time.</summary>
internal static class RepairSteps
{
    public static Handled Start(Bench bench, Hazard hazard) =>
        Stepping.Do(bench, hazard, new StartWork(), after => bench.Text(HandlingTexts.Started, Stepping.Number(after)));

    public static Handled Done(Bench bench, Hazard hazard, Gathered said)
    {
        var checker = Routing.CheckerOf(bench.Register, hazard.Facts, bench.Who.Code, bench.Today);
        var command = new ReportDone(said.Reason ?? bench.Text(HandlingButtonTexts.Done), checker?.Code, bench.Times.Due.CheckBy(bench.Today));
        var handled = Stepping.Do(bench, hazard, command, after => Words(bench, after, checker?.Name, said.Photos.Count), said.Photos);
        return handled.Writes.Count == 0 ? handled : handled with { State = handled.State with { Done = new Marked(hazard.Id, bench.X.Now) } };
    }

    public static Handled Extend(Bench bench, Hazard hazard, Gathered said)
    {
        var due = hazard.Facts.Due ?? bench.Today;
        var day = said.Day ?? (said.MoreDays is { } more ? (due < bench.Today ? bench.Today : due).AddDays(more) : null);
        if (day is { } named && (named <= due || named < bench.Today))
        {
            return Ask(bench, hazard, said with { Day = null, MoreDays = null }, bench.Text(HandlingQuestionTexts.ExtendLater, new Slot("due", bench.Day(due))));
        }

        if (day is null || said.Reason is null)
        {
            return Ask(bench, hazard, said, bench.Text(day is not null ? HandlingQuestionTexts.ExtendReason : said.Reason is not null ? HandlingQuestionTexts.ExtendDay : HandlingQuestionTexts.ExtendDayReason));
        }

        var decider = Routing.DeciderOf(bench.Register, hazard.Facts, bench.Who.Code, bench.Today);
        var command = new AskExtension(day.Value, said.Reason, decider?.Code, bench.Times.Due.ExtensionDecisionBy(bench.Today));
        return Stepping.Do(bench, hazard, command, after => decider is null
            ? bench.Text(HandlingTexts.ExtensionAskedNobody, Stepping.Number(after), new Slot("due", bench.Day(day.Value)))
            : bench.Text(HandlingTexts.ExtensionAsked, Stepping.Number(after), new("due", bench.Day(day.Value)), new("decider", decider.Name)));
    }

    private static Handled Ask(Bench bench, Hazard hazard, Gathered said, string question) =>
        hazard.Facts.Status.IsEnded() || hazard.Facts.Due is null
            ? Stepping.Refused(bench, hazard, hazard.Facts.Status.IsEnded() ? RefusalReason.Ended : RefusalReason.ResponsibilityMissing)
            : Stepping.Ask(bench, hazard, HandlingVerb.Extend, said, question);

    private static string Words(Bench bench, Hazard after, string? checker, int photos)
    {
        var done = checker is null
            ? bench.Text(HandlingTexts.DoneNobody, Stepping.Number(after))
            : bench.Text(HandlingTexts.Done, Stepping.Number(after), new("checker", checker));
        return photos > 0 ? done : $"{done}\n{bench.Text(HandlingTexts.DonePhoto)}";
    }
}
