using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>The reporter objects to a deadline that was moved: the words go on the trail, and who holds it hears of them. The deadline stays.</summary>
internal static class DelayDialog
{
    public static Button Button(Hazard hazard, Language language) =>
        new(NewsTexts.CantWait.In(language), new ButtonAction(Verbs.CantWait, hazard.Id, hazard.Version));

    public static async Task<Outcome> TappedAsync(Exchange x, ButtonAction action, CancellationToken cancel)
    {
        var mine = (await ReceiptDialog.ReportsAsync(x, cancel)).SelectMany(report => report.Hazards).ToList();
        if (mine.FirstOrDefault(h => h.Id == action.About) is not { } hazard)
        {
            return x.Answer(x.Text(ReportingTexts.StaleNothing));
        }

        var words = x.Text(NewsTexts.CantWait);
        if (hazard.Version != action.Version || HazardRules.Decide(hazard, new Supplement(words), Actor.Reporter, x.Now) is not { Refusal: null } noted)
        {
            return await ReceiptDialog.MineAsync(x, cancel, x.Text(NewsTexts.OldCard));
        }

        List<LedgerWrite> writes = [new AppendEvents(hazard, noted.Events)];
        if (hazard.Facts.Holder is { } holder)
        {
            writes.Add(new SendMessage(
                x.Turn.Chance.NewId(), OutgoingKind.Nudge, holder, null, hazard.Id, null, FormattableString.Invariant($"cant-wait:{hazard.Id:N}:{hazard.Version}")));
        }

        return new(x.State, [.. x.Before, new Reply(x.Text(NewsTexts.CantWaitNoted, new("number", hazard.Facts.Number), new("police", x.Hotlines.Police)))], writes);
    }
}
