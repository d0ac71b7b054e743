using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>What was said last of a hazard, for who has to act on it: why more time is asked, why it came back, what the reporter adds.</summary>
internal static class LastWords
{
    private const int Longest = 120;

    /// <returns>Null where nothing was said since the step that the card itself tells.</returns>
    public static string? Of(Bench bench, IReadOnlyList<TrailLine> trail)
    {
        if (trail.LastOrDefault(line => line.Kind is not HazardEventKind.Nudged) is not { Words.Note: { Length: > 0 } note } last || Line(last) is not { } line)
        {
            return null;
        }

        // The photo itself stands below.
        if (note == bench.Text(FieldTexts.Photos) || note == bench.Text(ThreadTexts.AnswerPhoto))
        {
            return null;
        }

        return bench.Text(line, new Slot("words", DraftWords.Shorten(Scrubber.Scrub(note), Longest)));
    }

    private static Line? Line(TrailLine last) => last.Kind switch
    {
        HazardEventKind.Reopened or HazardEventKind.Supplemented or HazardEventKind.ChangeRequested or HazardEventKind.WithdrawalRequested when last.Actor == Actor.Reporter => HandlingCardTexts.ReporterSaid,
        HazardEventKind.ExtensionAsked or HazardEventKind.CheckFailed or HazardEventKind.HandedOn or HazardEventKind.ExtensionRefused or HazardEventKind.Reopened => HandlingCardTexts.Because,
        HazardEventKind.Supplemented => HandlingCardTexts.Noted,
        _ => null,
    };
}
