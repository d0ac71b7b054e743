using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Names of schools by their shape, for those that a register lacks: …小学, …中学, 第N中学, N中, 实验N小.</summary>
internal static class SchoolSpans
{
    private const int LongestOwn = 10;

    public static IReadOnlyList<Span> Find(string folded)
    {
        var stops = SchoolWords.Stops.Find(folded);
        var spans = new List<Span>();
        foreach (var (kind, _) in SchoolWords.Kinds.Find(folded).OrderByDescending(k => k.Span.Length).ThenBy(k => k.Span.Start))
        {
            if (!spans.Exists(s => s.Overlaps(kind)) && Whole(folded, kind, stops) is { } span)
            {
                spans.RemoveAll(s => s.Overlaps(span));
                spans.Add(span);
            }
        }

        for (var i = 1; i < folded.Length; i++)
        {
            if (folded[i] is '中' or '小' or '幼' && Numbered(folded, i) is { } span && !spans.Exists(s => s.Overlaps(span)))
            {
                spans.Add(span);
            }
        }

        return [.. spans.OrderBy(s => s.Start)];
    }

    /// <summary>Whether a short name (二中, 三小) ends here, and not a longer word (三小时) begins.</summary>
    public static bool EndsShort(string folded, int end) => end >= folded.Length || !SchoolWords.Follows.Contains(folded[end]);

    public static bool IsNumeral(string folded, int i) => i >= 0 && i < folded.Length && SchoolWords.Numerals.Contains(folded[i], StringComparison.Ordinal);

    private static Span? Whole(string folded, Span kind, List<(Span Span, int Phrase)> stops)
    {
        var start = kind.Start;
        while (start > 0 && kind.Start - start < LongestOwn && IsNamePart(folded[start - 1]))
        {
            start--;
        }

        var begin = start;
        foreach (var (stop, _) in stops)
        {
            if (stop.Start < start || stop.End > kind.Start)
            {
                continue;
            }

            var word = folded[stop.Start..stop.End];
            if (stop.End <= kind.Start - (SchoolWords.Weak.Contains(word) ? 2 : 0) && !(stop.Start == start && (start == begin || word != "上") && SchoolWords.Soft.Contains(word)))
            {
                start = Math.Max(start, stop.End);
            }
        }

        var name = folded.AsSpan(start, kind.End - start);
        return kind.Start - start < 1 || SchoolWords.Bare.Contains(name.ToString()) || SchoolWords.IsNameless(folded.AsSpan(start, kind.Start - start), folded.AsSpan(kind.Start, kind.Length))
            ? null
            : new(start, kind.End);
    }

    private static Span? Numbered(string folded, int end)
    {
        var start = end;
        while (end - start < 3 && IsNumeral(folded, start - 1))
        {
            start--;
        }

        if (start == end || IsNumeral(folded, start - 1) || !EndsShort(folded, end + 1))
        {
            return null;
        }

        start -= start > 0 && folded[start - 1] == '第' ? 1 : 0;
        start -= start > 1 && folded.AsSpan(start - 2, 2) is "实验" ? 2 : 0;
        return start > 0 && folded[start - 1] is '其' or '这' or '中' or '.' or ':' ? null : new(Math.Min(start - DistrictFinder.CommonNameBefore(folded, start), start - TownBefore(folded, start)), end + 1);
    }

    /// <summary>台东六小, 南村二中: a name of two characters between a pause or a stop and a numbered school.</summary>
    private static int TownBefore(string folded, int end)
    {
        var head = folded[Math.Max(0, end - 4)..end];
        if (head.Length < 2 || !LanguageDetector.IsHan(head[^1]) || !LanguageDetector.IsHan(head[^2]))
        {
            return 0;
        }

        var stops = SchoolWords.Stops.Find(head);
        return !stops.Exists(s => s.Span.End > head.Length - 2)
            && (head.Length == 2 || !IsNamePart(head[^3]) || stops.Exists(s => s.Span.End == head.Length - 2)) ? 2 : 0;
    }

    private static bool IsNamePart(char c) => LanguageDetector.IsHan(c) || char.IsAsciiDigit(c);
}
