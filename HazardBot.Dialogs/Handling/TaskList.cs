using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>待办: what waits for the speaker, as a numbered list; a single one as its card.</summary>
internal static class TaskList
{
    private const int MostShown = 9;

    public static async Task<Handled> PutAsync(Bench bench, CancellationToken cancel)
    {
        var held = await bench.X.Turn.Desk.HeldByAsync(bench.Who, MostShown, cancel);
        if (held is [var only])
        {
            return await ShowAsync(bench, only, cancel);
        }

        return held.Count == 0
            ? new Handled(bench.Text(HandlingTexts.NoTasks), bench.State)
            : new Handled(
                $"{bench.Text(HandlingTexts.TasksHead, new Slot("count", Number(held.Count)))}\n{Lines(bench, held)}\n{bench.Text(HandlingTexts.TasksHow)}",
                bench.State with { Open = null, Focus = null })
            {
                Listed = [.. held.Select(h => h.Id)],
            };
    }

    public static async Task<Handled> ShowAsync(Bench bench, Hazard hazard, CancellationToken cancel)
    {
        var card = await HandlingCard.FullAsync(bench, hazard, null, cancel);
        return new Handled(card.Text, bench.State with { Open = null, Focus = new Marked(hazard.Id, bench.X.Now) }, [], card.Buttons) { Files = card.Files };
    }

    public static string Lines(Bench bench, IReadOnlyList<Hazard> hazards) => string.Join('\n', hazards.Select((hazard, i) => bench.Text(
        HandlingTexts.TasksLine,
        new("line", Number(i + 1)),
        Stepping.Number(hazard),
        new("about", HandlingCard.Brief(bench, hazard)),
        new("status", hazard.Facts.Status.LedgerName().In(bench.X.Language)))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
