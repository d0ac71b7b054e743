using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>Why it ended so, for the reporter; scrubbed: staff wrote it, and may have named somebody.</summary>
internal static class NewsReasons
{
    private const int Longest = 120;

    /// <summary>What stands where nobody said anything.</summary>
    private static readonly Line[] Boilerplate = [HandlingButtonTexts.Done, HandlingButtonTexts.Pass, HandlingButtonTexts.Merge];

    public static string? Of(Hazard hazard, IReadOnlyList<TrailLine> trail, TrailLine last, Language language)
    {
        if (last.Kind == HazardEventKind.CheckPassed)
        {
            return Said(last.Words?.CheckResult) is { } found ? NewsTexts.Outcome.In(language, new Slot("outcome", found))
                : Said(hazard.Words.Outcome) is { } done ? NewsTexts.Done.In(language, new Slot("outcome", done))
                : null;
        }

        // Why one unit hands it to another is between them.
        if (last.Kind == HazardEventKind.HandedOn)
        {
            return null;
        }

        var line = last.Kind == HazardEventKind.ExtensionGranted
            ? trail.LastOrDefault(before => before.Version < last.Version && before.Kind == HazardEventKind.ExtensionAsked)
            : last;
        return Said(line?.Words?.Note) is { } reason && reason != hazard.Facts.Details?.ReferredTo ? NewsTexts.Reason.In(language, new Slot("reason", reason)) : null;
    }

    private static string? Said(string? words) =>
        string.IsNullOrWhiteSpace(words) || Boilerplate.Any(line => line.Zh == words || line.En == words) ? null : DraftWords.Shorten(Scrubber.Scrub(words), Longest);
}
