using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Dates;

/// <summary>When it happened: the latest day named that isn't in the future, with a clock time where one was said; nothing for the recurring and the vague.</summary>
public static class DateReader
{
    private const int TimeNear = 12;
    private static readonly PatternSet<string> Guards = new(LexiconFile.Rows("date-guards.tsv"), row => row[0]);

    /// <param name="text">The message.</param>
    /// <param name="language">The language whose recognizer is asked.</param>
    /// <param name="now">Time of the message.</param>
    /// <param name="askAlways">Asks the recognizer without a cue too: a test holds both to the same answers.</param>
    public static Occurrence? Read(CleanText text, Language language, DateTimeOffset now, bool askAlways = false)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var hits = Guards.Find(text.Folded);
        var times = ClockTimes.Find(text.Folded).ToList();
        var days = ChineseDays.Find(text.Folded, today).ToList();
        if (days.Count == 0 && (askAlways || hits.Exists(h => h.Value == (language == Language.English ? "cue.en" : "cue.zh"))))
        {
            days = [.. RecognizedDates.Find(text.Folded, language, now)];
        }

        days.RemoveAll(day => hits.Exists(h => h.Value is "recurring" or "label" && IsJustBefore(text.Folded, h.Span, day.Span, h.Value == "label" ? 4 : 1)));
        if (days.Count == 0)
        {
            return TimeAlone(text, times, hits, now);
        }

        var latest = days.MaxBy(d => d.Day);
        var time = latest.Time is { } told ? (Span: latest.Span, Time: told) : TimeOf(text.Folded, latest, times);
        var span = time is { } t ? new Span(Math.Min(latest.Span.Start, t.Span.Start), Math.Max(latest.Span.End, t.Span.End)) : latest.Span;
        return new(text.Slice(span), latest.Day, time?.Time);
    }

    /// <summary>A danger that is said to go on as they write is today's, unless it comes again and again.</summary>
    public static Occurrence? Today(CleanText text, DateTimeOffset now)
    {
        var hits = Guards.Find(text.Folded);
        return hits.Exists(h => h.Value == "now") && !hits.Exists(h => h.Value == "recurring") ? new(string.Empty, DateOnly.FromDateTime(now.DateTime), null) : null;
    }

    private static (Span Span, TimeOnly Time)? TimeOf(string folded, DayMention day, List<(Span Span, TimeOnly Time)> times)
    {
        foreach (var time in times)
        {
            if (time.Span.End > day.Span.Start && time.Span.Start - day.Span.End <= TimeNear && !Marks.Pause(folded, day.Span.End, time.Span.Start))
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>A clock time without a day is today's where it is past, unless it comes every day.</summary>
    private static Occurrence? TimeAlone(CleanText text, List<(Span Span, TimeOnly Time)> times, List<PatternHit<string>> guards, DateTimeOffset now)
    {
        if (guards.Exists(g => g.Value == "recurring") || times.Count == 0 || times[0].Time > TimeOnly.FromDateTime(now.DateTime))
        {
            return null;
        }

        return new(text.Slice(times[0].Span), DateOnly.FromDateTime(now.DateTime), times[0].Time);
    }

    private static bool IsJustBefore(string folded, Span guard, Span day, int within) =>
        guard.End <= day.Start ? day.Start - guard.End <= within && !Marks.Pause(folded, guard.End, day.Start) : guard.Overlaps(day) && guard.Start <= day.Start;
}
