using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>The reporter says whether what has ended is put right. If not, it is opened again with the reporter's words, once an ending.</summary>
internal static class FixedDialog
{
    private const int MostButtons = 4;
    private const int LongestOnButton = 100;

    public static async Task<Outcome> TappedAsync(Exchange x, ButtonAction action, CancellationToken cancel)
    {
        var mine = await MineAsync(x, cancel);
        if (mine.FirstOrDefault(h => h.Id == action.About) is not { } hazard)
        {
            return x.Answer(x.Text(ReportingTexts.StaleNothing));
        }

        var isFixed = action.Do == Verbs.Fixed;
        return hazard.Version == action.Version
            ? Answer(x, hazard, isFixed, action.Value ?? x.Text(isFixed ? NewsTexts.Fixed : NewsTexts.NotFixed))
            : await ReceiptDialog.MineAsync(x, cancel, x.Text(NewsTexts.OldCard));
    }

    /// <returns>Null where the words say neither, or nothing from this chat has ended.</returns>
    public static async Task<Outcome?> SaidAsync(Exchange x, string text, CancellationToken cancel)
    {
        if (FixedWords.Read(text) is not { } isFixed)
        {
            return null;
        }

        var meant = (await MineAsync(x, cancel)).Where(h => isFixed ? CanConfirm(h) : CanReopen(h)).ToList();
        return meant.Count switch
        {
            0 => null,
            1 => Answer(x, meant[0], isFixed, DraftWords.Clip(text, DraftWords.Most)),
            _ => x.Answer(
                x.Text(NewsTexts.WhichOne),
                [.. meant.Take(MostButtons).Select(h => Button(h, h.Facts.Number, isFixed, DraftWords.Shorten(text, LongestOnButton)))]),
        };
    }

    public static Button Button(Hazard hazard, string title, bool isFixed, string? words = null) =>
        new(title, new ButtonAction(isFixed ? Verbs.Fixed : Verbs.NotFixed, hazard.Id, hazard.Version, words));

    private static Outcome Answer(Exchange x, Hazard hazard, bool isFixed, string words)
    {
        HazardCommand command = isFixed
            ? new ConfirmFixed()
            : new ReopenHazard(words, Tasks.HolderAgain(x, hazard.Facts), x.Times.Due.AcceptBy(Tasks.Today(x)));
        var decision = HazardRules.Decide(hazard, command, Actor.Reporter, x.Now);
        if (decision.Refusal is not null)
        {
            return x.Answer(x.Text(NewsTexts.AsItStands, new("number", hazard.Facts.Number), new("status", x.Text(hazard.Facts.Status.Label()))));
        }

        var after = decision.Events.Aggregate(hazard, HazardRules.Apply);
        List<LedgerWrite> writes = [new AppendEvents(hazard, decision.Events, x.Turn.Message.Photos)];
        if (!isFixed && Tasks.ToHolder(x, after.Id, after.Version, after.Facts) is { } task)
        {
            writes.Add(task);
        }

        var said = x.Text(isFixed ? NewsTexts.FixedNoted : NewsTexts.Reopened, new Slot("number", hazard.Facts.Number));
        return new Outcome(x.State, [.. x.Before, new Reply(said)], writes);
    }

    private static bool CanConfirm(Hazard hazard) => hazard.Facts.Status is HazardStatus.Closed or HazardStatus.AwaitingCheck;

    private static bool CanReopen(Hazard hazard) => hazard.Facts.Status.IsEnded() && hazard.Facts.Status is not (HazardStatus.Void or HazardStatus.Moved);

    private static async Task<IReadOnlyList<Hazard>> MineAsync(Exchange x, CancellationToken cancel) =>
        [.. (await ReceiptDialog.ReportsAsync(x, cancel)).SelectMany(report => report.Hazards)];
}
