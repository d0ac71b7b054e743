using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Ranges of days: a period, two joined by 到, and what 之前, 之后, 以来 make of one.</summary>
internal static partial class RangeReader
{
    private const int LongestJoint = 8;

    /// <summary>Every range in a text, in its order.</summary>
    public static List<DateRange> Find(string folded, DateOnly today, Direction direction)
    {
        var periods = Periods(folded, today, direction);
        var ranges = new List<DateRange>();
        for (var i = 0; i < periods.Count; i++)
        {
            if (i + 1 < periods.Count && IsJoined(folded, periods[i].Span, periods[i + 1].Span))
            {
                ranges.Add(Joined(periods[i], periods[i + 1]));
                i++;
            }
            else
            {
                ranges.Add(Turned(folded, periods[i], today));
            }
        }

        return ranges;
    }

    private static List<Period> Periods(string folded, DateOnly today, Direction direction)
    {
        var found = new List<Period>();
        foreach (var period in Windows.Find(folded, today, direction)
            .Concat(NamedSpans.Find(folded, today, direction))
            .Concat(CalendarDays.Find(folded, today, direction))
            .Concat(EnglishDays.Find(folded, today, direction))
            .OrderByDescending(p => p.Span.Length))
        {
            if (!found.Exists(f => f.Span.Overlaps(period.Span)))
            {
                found.Add(period);
            }
        }

        return [.. found.OrderBy(p => p.Span.Start)];
    }

    private static bool IsJoined(string folded, Span first, Span second) =>
        second.Start - first.End <= LongestJoint && Joint().IsMatch(folded[first.End..second.Start]);

    /// <summary>The second takes from the first what it leaves unsaid.</summary>
    private static DateRange Joined(Period first, Period second)
    {
        if (second.Named == Named.Day)
        {
            var day = Days.Of(first.First.Year, first.First.Month, second.First.Day) ?? second.First;
            second = second with { First = day, Last = day };
            second = second.Last < first.First ? second.InMonth(1) : second;
        }
        else if (second.Named == Named.Month)
        {
            second = second.InYear(first.First.Year - second.First.Year);
            second = second.Last < first.First ? second.InYear(1) : second;
        }
        else if (first.Named == Named.Month && first.First > second.Last)
        {
            first = first.InYear(-1);
        }

        return new(new(first.Span.Start, second.Span.End), first.First, second.Last);
    }

    private static DateRange Turned(string folded, Period period, DateOnly today)
    {
        var head = folded[Math.Max(0, period.Span.Start - 12)..period.Span.Start];
        var tail = folded[period.Span.End..Math.Min(folded.Length, period.Span.End + 8)];
        var (before, after) = (Before().Match(head), After().Match(tail));
        var span = new Span(period.Span.Start - before.Length, period.Span.End + after.Length);
        if (period.IsWindow)
        {
            return new(period.Span, period.First, period.Last);
        }

        var day = period.IsDay;
        return (before.Groups["w"].Value, after.Groups["w"].Value) switch
        {
            ("before" or "prior to", _) or (_, "之前" or "以前" or "前" or "往前") => new(span, null, day ? period.Last : period.First.AddDays(-1)),
            ("by" or "until" or "till" or "up to" or "no later than" or "on or before" or "截至" or "截止到" or "截止" or "截至到" or "不晚于", _) or (_, "为止" or "截止") => new(span, null, period.Last),
            ("after" or "晚于", _) or (_, "之后" or "以后" or "后") => new(span, day ? period.First : period.Last.AddDays(1), null),
            ("since" or "from" or "starting" or "on or after", _) => new(span, period.First, null),
            (_, "以来" or "至今" or "到现在" or "到目前" or "到如今" or "to now" or "to date" or "until now" or "till now" or "onwards" or "到目前为止" or "到现在为止") => new(span, period.First, today),
            (_, "起" or "开始" or "往后" or "以降") => new(span, period.First, null),
            ("从" or "自" or "自从" or "打", _) => new(span, period.First, null),
            _ => new(period.Span, period.First, period.Last),
        };
    }

    [GeneratedRegex("^ ?(?:的|份|号)?(?:到了?|至|直到|一直到|-{1,2}|~|和|与|及|、|开始到|起到|起至|以来到|to|until|through|and|till|thru) ?(?:了)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    [GeneratedRegex("(?<w>on or before|on or after|no later than|before|prior to|by|until|till|up to|after|since|from|starting|截止到|截至到|截至|截止|不晚于|晚于|自从|从|自|打)(?: the)? ?$", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Before();

    [GeneratedRegex("^ ?(?:这一?天|当天|的时候)?(?<w>之前|以前|往前|前(?![0-9一二三四五六七八九十两几])|之后|以后|往后|后(?![勤厨门期])|以来|至今|到目前为止|到现在为止|到现在|到目前|到如今|起|开始|截止|为止|以降|to now|to date|until now|till now|onwards)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex After();
}
