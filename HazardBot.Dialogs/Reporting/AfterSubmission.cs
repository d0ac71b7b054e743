using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What the reporter says about a report already sent: it is noted on the trail, and staff decide.</summary>
internal static class AfterSubmission
{
    private const int LongestShown = 40;

    /// <summary>How long words right after a report are taken to be about it.</summary>
    private static readonly TimeSpan RightAfter = TimeSpan.FromMinutes(30);

    public static Task<Outcome?> ChangeAsync(Exchange x, CancellationToken cancel) => NoteAsync(
        x,
        Concerned,
        words => new RequestChange(words),
        (numbers, words) => x.Text(ReceiptTexts.ChangeNoted, new("number", numbers), new("words", words)),
        cancel);

    public static Task<Outcome?> SupplementAsync(Exchange x, CancellationToken cancel) => NoteAsync(
        x,
        Concerned,
        words => new Supplement(words),
        (numbers, _) => x.Text(ReceiptTexts.SupplementNoted, new Slot("number", numbers)),
        cancel);

    /// <summary>A photo without words, right after the yes: it belongs to what was just reported. Null where nothing was.</summary>
    public static async Task<Outcome?> PhotoAsync(Exchange x, CancellationToken cancel) =>
        x.State.Reports.Count > 0 && await LastAsync(x, cancel) is { } last && x.Now - last.At < RightAfter
            ? Note(x, last.Hazards, x.Text(FieldTexts.Photos), words => new Supplement(words), (numbers, _) => x.Text(ReceiptTexts.SupplementNoted, new Slot("number", numbers)))
            : null;

    public static async Task<Outcome> WithdrawAsync(Exchange x, CancellationToken cancel) =>
        await NoteAsync(
            x,
            (hazards, _) => hazards,
            words => new RequestWithdrawal(words),
            (numbers, _) => $"{x.Text(ReceiptTexts.WithdrawalNoted, new Slot("number", numbers))}\n{x.Numbers(ReceiptTexts.WithdrawalComfort)}",
            cancel)
        ?? x.Answer(x.Text(ReceiptTexts.NoneHere));

    /// <summary>The school of the report sent from here a moment ago; null where there was none.</summary>
    public static async Task<SchoolAnswer?> SchoolJustToldAsync(Exchange x, CancellationToken cancel)
    {
        if (x.State.Reports.Count == 0)
        {
            return null;
        }

        var last = await LastAsync(x, cancel);
        return last is not null && x.Now - last.At < RightAfter && x.Context.Register.Find(last.Hazards[0].Facts.Unit) is { IsPlaceOfLearning: true } school
            ? new SchoolAnswer(school.Name, school.Code, [])
            : null;
    }

    /// <summary>Notes the words on the hazards concerned; null where nothing was sent from here.</summary>
    private static async Task<Outcome?> NoteAsync(
        Exchange x,
        Func<IReadOnlyList<Hazard>, Reading, IReadOnlyList<Hazard>> concerned,
        Func<string, HazardCommand> command,
        Func<string, string, string> said,
        CancellationToken cancel) =>
        x.Reading is { } reading && await LastAsync(x, cancel) is { } report
            ? Note(x, concerned(report.Hazards, reading), DraftWords.Clip(reading.Text, DraftWords.Most), command, said)
            : null;

    private static Outcome Note(Exchange x, IReadOnlyList<Hazard> hazards, string words, Func<string, HazardCommand> command, Func<string, string, string> said)
    {
        var decided = hazards.Select(h => (Hazard: h, Decision: HazardRules.Decide(h, command(words), Actor.Reporter, x.Now))).ToList();
        var refused = decided.Where(d => d.Decision.Refusal is not null).Select(d => d.Hazard).ToList();
        var noted = decided.Where(d => d.Decision.Refusal is null).ToList();
        List<string> lines = [];
        if (noted.Count > 0)
        {
            lines.Add(said(Numbers(x, noted.Select(d => d.Hazard)), DraftWords.Shorten(words, LongestShown)));
        }

        if (refused.Count > 0)
        {
            lines.Add(x.Text(ReceiptTexts.AlreadyEnded, new Slot("number", Numbers(x, refused))));
        }

        return new Outcome(
            x.State,
            [.. x.Before, new Reply(string.Join('\n', lines))],
            [.. noted.Select(d => new AppendEvents(d.Hazard, d.Decision.Events, x.Turn.Message.Photos))]);
    }

    private static async Task<ReportView?> LastAsync(Exchange x, CancellationToken cancel) =>
        (await ReceiptDialog.ReportsAsync(x, cancel)).FirstOrDefault(r => r.Hazards.Count > 0);

    /// <summary>The hazards a message is about: the one named by number, else the one that holds what is taken back, else all.</summary>
    private static IReadOnlyList<Hazard> Concerned(IReadOnlyList<Hazard> hazards, Reading reading)
    {
        if (hazards.Count > 1 && ItemCues.Which(reading.Text) is { } index && index < hazards.Count)
        {
            return [hazards[index]];
        }

        return reading.Correction?.Old is { Length: > 0 } old
            && hazards.Where(h => Holds(h.Words.Place, old) || Holds(h.Words.Description, old)).ToList() is { Count: > 0 } holding
            ? holding
            : hazards;
    }

    private static bool Holds(string? told, string old) => told?.Contains(old, StringComparison.OrdinalIgnoreCase) is true;

    private static string Numbers(Exchange x, IEnumerable<Hazard> hazards) =>
        string.Join(x.Text(FieldTexts.Separator), hazards.Select(h => h.Facts.Number));
}
