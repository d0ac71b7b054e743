using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>Who hears of a step besides the speaker: who has to act next, and the reporter.</summary>
internal static class Messages
{
    public static IEnumerable<SendMessage> After(Bench bench, Hazard before, Hazard after, IReadOnlyList<HazardEvent> events)
    {
        if (IsNewToHolder(before, after) && Tasks.ToHolder(bench.X, after.Id, after.Version, after.Facts) is { } task)
        {
            yield return task;
        }

        if (after.Facts.Report is { } report && events.Any(IsNews) && IsNewToReporter(before, after))
        {
            yield return new SendMessage(bench.X.Turn.Chance.NewId(), OutgoingKind.News, null, report, after.Id, null, FormattableString.Invariant($"news:{after.Id:N}:{after.Version}"));
        }
    }

    /// <summary>Who holds it changed, or the step that waits did.</summary>
    private static bool IsNewToHolder(Hazard before, Hazard after) =>
        after.Facts.Holder != before.Facts.Holder || after.Facts.Status != before.Facts.Status;

    /// <summary>Who puts it right may change without the reporter's hearing of it; the day may not.</summary>
    private static bool IsNewToReporter(Hazard before, Hazard after) => before.Facts.Status != after.Facts.Status
        || before.Facts.Due != after.Facts.Due
        || before.Facts.Details?.AcceptedAt != after.Facts.Details?.AcceptedAt;

    private static bool IsNews(HazardEvent happened) => happened.Kind is
        HazardEventKind.Accepted or HazardEventKind.Assigned or HazardEventKind.Rejected or HazardEventKind.Merged
        or HazardEventKind.Referred or HazardEventKind.ExtensionGranted or HazardEventKind.CheckPassed or HazardEventKind.Voided;
}
