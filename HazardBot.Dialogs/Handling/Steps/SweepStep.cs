using System.Globalization;
using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Duties.Sweeps;

namespace HazardBot.Dialogs.Handling.Steps;

/// <summary>The weekly sweep in one word: 零排查, or how many were found.</summary>
internal static class SweepStep
{
    private const int DaysOfWeek = 7;

    public static async Task<Handled> RunAsync(Bench bench, HandlingReading said, CancellationToken cancel)
    {
        var week = SweepRules.WeekOf(bench.Today).AddDays(said.LastWeek ? -DaysOfWeek : 0);
        var found = said.Verb == HandlingVerb.NothingFound ? 0 : said.Count ?? 1;
        var state = bench.State with { Open = null };
        if (bench.Register.Find(bench.Who.Unit) is not { } unit)
        {
            return new Handled(bench.Text(HandlingTexts.SweepNotAsked), state);
        }

        var rules = bench.Times.Sweeps;
        var standing = await bench.X.Turn.Sweeps.StandingAsync(rules, bench.Register, unit, week, cancel);
        return rules.File(unit, week, standing, found, bench.Who.Code, bench.X.Now) switch
        {
            SweepDecision.Filed filed => new Handled(
                bench.Text(found == 0 ? HandlingTexts.SweepFiled : HandlingTexts.SweepFiledWith, Slots(bench, unit.Name, week, found)),
                state,
                [new FileSweep(filed.Sweep)],
                []),
            SweepDecision.AlreadyThere there => new Handled(
                bench.Text(HandlingTexts.SweepThere, [.. Slots(bench, unit.Name, week, there.Sweep.Found), new Slot("state", State(bench, there.Sweep))]),
                state),
            _ => new Handled(bench.Text(HandlingTexts.SweepNotAsked), state),
        };
    }

    private static Slot[] Slots(Bench bench, string unit, DateOnly week, int found) =>
    [
        new("unit", unit),
        new("from", bench.Day(week)),
        new("to", bench.Day(week.AddDays(DaysOfWeek - 1))),
        new("count", found.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string State(Bench bench, Sweep sweep) => sweep switch
    {
        { State: SweepState.Paused } => bench.Text(HandlingTexts.SweepStatePaused),
        { Found: 0 } => bench.Text(HandlingTexts.SweepStateNothing),
        _ => bench.Text(HandlingTexts.SweepStateFound, new Slot("count", sweep.Found.ToString(CultureInfo.InvariantCulture))),
    };
}
