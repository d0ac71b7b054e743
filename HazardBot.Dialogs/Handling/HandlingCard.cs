using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>A hazard as it is put before a member of staff: what it is, how it stands, and what this person can do now.</summary>
internal static class HandlingCard
{
    private const int LongestShown = 200;

    public static Reply Of(Bench bench, Hazard hazard, string? before = null) => Of(bench, hazard, before, null, []);

    /// <summary>With what was said last about it, and the photos that matter now.</summary>
    public static async Task<Reply> FullAsync(Bench bench, Hazard hazard, string? before, CancellationToken cancel)
    {
        var trail = await bench.X.Turn.Trail.TrailAsync(hazard, cancel);
        var photos = await bench.X.Turn.Trail.PhotosAsync(hazard, cancel);
        return Of(bench, hazard, before, LastWords.Of(bench, trail), CardPhotos.Of(bench, hazard, photos));
    }

    private static Reply Of(Bench bench, Hazard hazard, string? before, string? said, IReadOnlyList<ReplyFile> files)
    {
        var lines = new List<string?> { before, Head(bench, hazard), Text(hazard.Words.Description), Marks(bench, hazard), Stands(bench, hazard), said };
        return new Reply(string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line))), Buttons(bench, hazard)) { Files = files };
    }

    /// <summary>Where, and what in a few words: for a line of a list.</summary>
    public static string Brief(Bench bench, Hazard hazard)
    {
        const int Longest = 24;
        return $"{Where(bench, hazard)} {DraftWords.Shorten(hazard.Words.Description ?? "", Longest)}".Trim();
    }

    public static IReadOnlyList<Button> Buttons(Bench bench, Hazard hazard) => [.. Titles(bench, hazard).Select(pair => Stepping.Button(bench, hazard, pair.Title, pair.Verb))];

    private static (Line Title, string Verb)[] Titles(Bench bench, Hazard hazard) => hazard.Facts.Status switch
    {
        HazardStatus.Submitted =>
        [
            (HandlingButtonTexts.Accept, HandlingVerbs.Accept), (HandlingButtonTexts.Reject, HandlingVerbs.Reject),
            (HandlingButtonTexts.HandOn, HandlingVerbs.HandOn), CanBeAsked(hazard) ? Ask : (HandlingButtonTexts.Merge, HandlingVerbs.Merge),
        ],
        HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.CheckFailed when CanBeAsked(hazard) => [.. Repair, Ask],
        HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.CheckFailed => Repair,
        HazardStatus.AwaitingCheck when !bench.IsHandler(hazard) => [(HandlingButtonTexts.Pass, HandlingVerbs.Pass), (HandlingButtonTexts.Fail, HandlingVerbs.Fail)],
        HazardStatus.ExtensionAsked when !bench.IsHandler(hazard) => [(HandlingButtonTexts.Grant, HandlingVerbs.Grant), (HandlingButtonTexts.Refuse, HandlingVerbs.Refuse)],
        _ => [],
    };

    private static readonly (Line Title, string Verb) Ask = (HandlingButtonTexts.AskReporter, HandlingVerbs.AskReporter);

    private static readonly (Line Title, string Verb)[] Repair =
        [(HandlingButtonTexts.Done, HandlingVerbs.Done), (HandlingButtonTexts.Extend, HandlingVerbs.Extend), (HandlingButtonTexts.HandOn, HandlingVerbs.HandOn)];

    /// <summary>What the public told has somebody to ask.</summary>
    private static bool CanBeAsked(Hazard hazard) => hazard.Facts is { Report: not null, Source: HazardSource.Report };

    private static string Head(Bench bench, Hazard hazard) => $"{hazard.Facts.Number} {Where(bench, hazard)}".Trim();

    private static string Where(Bench bench, Hazard hazard) =>
        string.Join(' ', new[] { bench.UnitName(hazard.Facts.Unit), hazard.Words.Place }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Text(string? words) => words is null ? null : DraftWords.Shorten(words, LongestShown);

    private static string Marks(Bench bench, Hazard hazard)
    {
        var facts = hazard.Facts;
        List<string> marks = [bench.Text(HandlingCardTexts.Reported, new Slot("date", bench.Day(DateOnly.FromDateTime(facts.ReportedAt.ToOffset(bench.X.Now.Offset).DateTime))))];
        if (facts.Occurred is { } since)
        {
            marks.Add(bench.Text(HandlingCardTexts.Since, new Slot("when", Dates.Show(since, bench.X.Language, bench.X.Now))));
        }

        if (facts.Urgent)
        {
            marks.Add(bench.Text(HandlingCardTexts.Urgent));
        }

        if (facts.Severity == Severity.Major)
        {
            marks.Add(bench.Text(HandlingCardTexts.Major));
        }

        return string.Join(bench.Text(HandlingCardTexts.Comma), marks);
    }

    private static string Stands(Bench bench, Hazard hazard)
    {
        var facts = hazard.Facts;
        Slot[] slots =
        [
            new("owner", facts.Owner ?? ""), new("measure", hazard.Words.Measure ?? ""), new("due", Day(bench, facts.Due)),
            new("later", Day(bench, facts.Details?.ExtensionDue)), new("date", Day(bench, facts.ActBy)),
            new("status", facts.Status.LedgerName().In(bench.X.Language)),
        ];
        return bench.Text(
            facts.Status switch
            {
                HazardStatus.Submitted => facts.Details?.AcceptedAt is not null ? HandlingCardTexts.Responsibility
                    : facts.ActBy is null ? HandlingCardTexts.AcceptSometime
                    : HandlingCardTexts.Accept,
                HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.CheckFailed => HandlingCardTexts.PutRight,
                HazardStatus.AwaitingCheck => HandlingCardTexts.Check,
                HazardStatus.ExtensionAsked => HandlingCardTexts.Decide,
                _ => HandlingCardTexts.Stands,
            },
            slots);
    }

    private static string Day(Bench bench, DateOnly? day) => day is { } known ? bench.DayWithWeekday(known) : "";
}
