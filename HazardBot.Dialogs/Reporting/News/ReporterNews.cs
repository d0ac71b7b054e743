using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>What the reporter is told of a hazard.</summary>
/// <param name="Head">What happened.</param>
/// <param name="Besides">Why, and how to object.</param>
/// <param name="Files">Photos that go with it, before and after.</param>
public sealed record NewsForReporter(string Head, IReadOnlyList<string> Besides, IReadOnlyList<Button> Buttons, IReadOnlyList<ReplyFile> Files)
{
    public Reply Reply => new(string.Join('\n', Besides.Prepend(Head)), Buttons) { Files = Files };
}

/// <summary>Words for the reporter, made of the hazard as it is when they are sent. No member of staff is named.</summary>
public static class ReporterNews
{
    private const int LongestPlace = 30;

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
            new("unit", register.Find(facts.Unit)?.Name ?? ""),
            new("department", facts.Details?.ReferredTo ?? ""));
        var files = facts.Status == HazardStatus.Closed ? NewsPhotos.Of(photos, language) : [];
        string?[] besides =
        [
            NewsReasons.Of(hazard, trail, last, language),
            files.Count > 0 ? NewsTexts.SeePhotos.In(language) : null,
            Object(last.Kind, facts.Status)?.In(language),
        ];
        return new(said, [.. besides.OfType<string>()], Buttons(hazard, last.Kind, language), files);
    }

    /// <summary>The hazard by number, place and sort.</summary>
    public static string What(Hazard hazard, Register register, Language language)
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

    private static bool IsTelling(HazardEventKind kind) => kind is
        HazardEventKind.Accepted or HazardEventKind.Assigned or HazardEventKind.ExtensionGranted or HazardEventKind.Done or HazardEventKind.Reopened
        or HazardEventKind.CheckPassed or HazardEventKind.Rejected or HazardEventKind.Merged or HazardEventKind.Referred or HazardEventKind.Voided
        or HazardEventKind.HandedOn;

    private static Line? Head(HazardEventKind last, HazardStatus status) => (last, status) switch
    {
        (HazardEventKind.CheckPassed, HazardStatus.Closed) => NewsTexts.Closed,
        (HazardEventKind.Rejected, HazardStatus.Unfounded) => NewsTexts.Unfounded,
        (HazardEventKind.Merged, HazardStatus.Merged) => NewsTexts.Merged,
        (HazardEventKind.Referred, HazardStatus.Referred) => NewsTexts.Referred,
        (HazardEventKind.Voided, HazardStatus.Void) => NewsTexts.Void,
        (HazardEventKind.Accepted, HazardStatus.Submitted) => NewsTexts.Accepted,
        (HazardEventKind.HandedOn, HazardStatus.Submitted) => NewsTexts.HandedOn,
        (HazardEventKind.Assigned, HazardStatus.Assigned or HazardStatus.InProgress) => NewsTexts.Assigned,
        (HazardEventKind.ExtensionGranted, HazardStatus.Assigned or HazardStatus.InProgress) => NewsTexts.Extended,
        _ => null,
    };

    private static Line? Object(HazardEventKind last, HazardStatus status) => status switch
    {
        HazardStatus.Closed => NewsTexts.IsItFixed,
        HazardStatus.Unfounded or HazardStatus.Merged or HazardStatus.Referred => NewsTexts.HowToObject,
        HazardStatus.Void => NewsTexts.HowToObjectToVoid,
        _ when last == HazardEventKind.ExtensionGranted => NewsTexts.HowToObjectToDelay,
        _ => null,
    };

    private static IReadOnlyList<Button> Buttons(Hazard hazard, HazardEventKind last, Language language) => hazard.Facts.Status switch
    {
        HazardStatus.Closed =>
        [
            FixedDialog.Button(hazard, NewsTexts.Fixed.In(language), isFixed: true),
            FixedDialog.Button(hazard, NewsTexts.NotFixed.In(language), isFixed: false),
        ],
        HazardStatus.Unfounded or HazardStatus.Merged or HazardStatus.Referred => [FixedDialog.Button(hazard, NewsTexts.StillThere.In(language), isFixed: false, NewsTexts.StillThere.In(language))],
        _ when last == HazardEventKind.ExtensionGranted => [DelayDialog.Button(hazard, language)],
        _ => [],
    };
}
