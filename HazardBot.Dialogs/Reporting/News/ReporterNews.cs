using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>What the reporter is told of a hazard.</summary>
/// <param name="Photos">Ids of photos that go with it.</param>
public sealed record NewsForReporter(Reply Reply, IReadOnlyList<Guid> Photos);

/// <summary>Words for the reporter, made of the hazard as it is when they are sent. No member of staff is named.</summary>
public static class ReporterNews
{
    private const int LongestPlace = 30;
    private const int LongestReason = 120;
    private const int MostPhotos = 3;

    /// <param name="trail">The hazard's whole trail.</param>
    /// <returns>Null where there is nothing to tell, or what was to be told has been overtaken.</returns>
    public static NewsForReporter? Write(
        Hazard hazard, IReadOnlyList<TrailLine> trail, IReadOnlyList<HazardPhoto> photos, Register register, Language language, DateTimeOffset now)
    {
        var facts = hazard.Facts;
        if (trail.LastOrDefault(line => IsTelling(line.Kind)) is not { } last || Head(last.Kind, facts.Status) is not { } head)
        {
            return null;
        }

        var said = head.In(
            language,
            new("what", What(hazard, register, language)),
            new("date", facts.Due is { } due ? Dates.Show(due, language, now) : ""),
            new("into", facts.Details?.MergedInto ?? ""),
            new("department", facts.Details?.ReferredTo ?? ""));
        string?[] lines = [said, Why(hazard, trail, last, language), Object(facts.Status)?.In(language)];
        return new(
            new Reply(string.Join('\n', lines.OfType<string>()), Buttons(hazard, language)),
            facts.Status == HazardStatus.Closed ? [.. photos.Where(photo => photo.IsAfter).TakeLast(MostPhotos).Select(photo => photo.Blob)] : []);
    }

    private static bool IsTelling(HazardEventKind kind) => kind is
        HazardEventKind.Accepted or HazardEventKind.Assigned or HazardEventKind.ExtensionGranted or HazardEventKind.Done or HazardEventKind.Reopened
        or HazardEventKind.CheckPassed or HazardEventKind.Rejected or HazardEventKind.Merged or HazardEventKind.Referred or HazardEventKind.Voided;

    private static Line? Head(HazardEventKind last, HazardStatus status) => (last, status) switch
    {
        (HazardEventKind.CheckPassed, HazardStatus.Closed) => NewsTexts.Closed,
        (HazardEventKind.Rejected, HazardStatus.Unfounded) => NewsTexts.Unfounded,
        (HazardEventKind.Merged, HazardStatus.Merged) => NewsTexts.Merged,
        (HazardEventKind.Referred, HazardStatus.Referred) => NewsTexts.Referred,
        (HazardEventKind.Voided, HazardStatus.Void) => NewsTexts.Void,
        (HazardEventKind.Accepted, HazardStatus.Submitted) => NewsTexts.Accepted,
        (HazardEventKind.Assigned, HazardStatus.Assigned or HazardStatus.InProgress) => NewsTexts.Assigned,
        (HazardEventKind.ExtensionGranted, HazardStatus.Assigned or HazardStatus.InProgress) => NewsTexts.Extended,
        _ => null,
    };

    private static string What(Hazard hazard, Register register, Language language)
    {
        string?[] about =
        [
            register.Find(hazard.Facts.Unit)?.Name,
            hazard.Words.Place is { } place ? DraftWords.Shorten(place, LongestPlace) : null,
            hazard.Facts.Category.Label().In(language),
        ];
        return ReceiptTexts.Named.In(
            language, new("number", hazard.Facts.Number), new("about", string.Join(FieldTexts.Separator.In(language), about.OfType<string>())));
    }

    /// <summary>The reason, scrubbed: staff wrote it, and may have named somebody.</summary>
    private static string? Why(Hazard hazard, IReadOnlyList<TrailLine> trail, TrailLine last, Language language)
    {
        var isClosed = last.Kind == HazardEventKind.CheckPassed;
        var line = last.Kind == HazardEventKind.ExtensionGranted
            ? trail.LastOrDefault(before => before.Version < last.Version && before.Kind == HazardEventKind.ExtensionAsked)
            : last;
        var words = isClosed ? hazard.Words.Outcome : line?.Words?.Note;
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var shown = DraftWords.Shorten(Scrubber.Scrub(words), LongestReason);
        return isClosed ? NewsTexts.Outcome.In(language, new Slot("outcome", shown)) : NewsTexts.Reason.In(language, new Slot("reason", shown));
    }

    private static Line? Object(HazardStatus status) => status switch
    {
        HazardStatus.Closed => NewsTexts.IsItFixed,
        HazardStatus.Unfounded or HazardStatus.Merged or HazardStatus.Referred => NewsTexts.HowToObject,
        HazardStatus.Void => NewsTexts.HowToObjectToVoid,
        _ => null,
    };

    private static IReadOnlyList<Button> Buttons(Hazard hazard, Language language) => hazard.Facts.Status switch
    {
        HazardStatus.Closed =>
        [
            FixedDialog.Button(hazard, NewsTexts.Fixed.In(language), isFixed: true),
            FixedDialog.Button(hazard, NewsTexts.NotFixed.In(language), isFixed: false),
        ],
        HazardStatus.Unfounded or HazardStatus.Merged or HazardStatus.Referred => [FixedDialog.Button(hazard, NewsTexts.StillThere.In(language), isFixed: false)],
        _ => [],
    };
}
