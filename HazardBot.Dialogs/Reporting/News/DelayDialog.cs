using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>The reporter objects to a deadline that was moved: the words go on the trail, and who holds it hears of them. The deadline stays.</summary>
internal static partial class DelayDialog
{
    public static Button Button(Hazard hazard, Language language) =>
        new(NewsTexts.CantWait.In(language), new ButtonAction(Verbs.CantWait, hazard.Id, hazard.Version));

    public static async Task<Outcome> TappedAsync(Exchange x, ButtonAction action, CancellationToken cancel)
    {
        var mine = await MineAsync(x, cancel);
        return mine.FirstOrDefault(h => h.Id == action.About) is not { } hazard ? x.Answer(x.Text(ReportingTexts.StaleNothing))
            : hazard.Version == action.Version ? await NoteAsync(x, hazard, x.Text(NewsTexts.CantWait), cancel)
            : await ReceiptDialog.MineAsync(x, cancel, x.Text(NewsTexts.OldCard));
    }

    /// <returns>Null where the words are no objection, or it isn't clear to what.</returns>
    public static async Task<Outcome?> SaidAsync(Exchange x, string text, CancellationToken cancel)
    {
        if (!Objects().IsMatch(text.Trim()))
        {
            return null;
        }

        var extended = (await MineAsync(x, cancel)).Where(hazard => hazard.Facts is { Details.Extensions: > 0, Status: var status } && !status.IsEnded()).ToList();
        return extended is [var only] ? await NoteAsync(x, only, DraftWords.Clip(text.Trim(), DraftWords.Most), cancel) : null;
    }

    private static async Task<IReadOnlyList<Hazard>> MineAsync(Exchange x, CancellationToken cancel) =>
        [.. (await ReceiptDialog.ReportsAsync(x, cancel)).SelectMany(report => report.Hazards)];

    private static async Task<Outcome> NoteAsync(Exchange x, Hazard hazard, string words, CancellationToken cancel)
    {
        if (HazardRules.Decide(hazard, new Supplement(words), Actor.Reporter, x.Now) is not { Refusal: null } noted)
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

    [GeneratedRegex("^(我们?)?(等不了|等不及|不能再等|太久了|怎么还要(等|拖))|^(it |we |i )?can'?t wait", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Objects();
}
