using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>English days and periods: today, last week, Friday, November, Nov 20, 20 November 2026, last quarter, the end of the month.</summary>
internal static partial class EnglishDays
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static IEnumerable<Period> Find(string folded, DateOnly today, Direction direction)
    {
        foreach (var match in Pattern().FindIn(folded))
        {
            if (Of(match, new(match.Index, match.Index + match.Length), today, direction) is { } period)
            {
                yield return period;
            }
        }
    }

    private static Period? Of(Match match, Span span, DateOnly today, Direction direction)
    {
        var step = match.Groups["before"].Success ? -2 : match.Groups["which"].Value switch { "last" or "previous" or "past" => -1, "next" or "coming" => 1, _ => 0 };
        if (match.Groups["word"] is { Success: true } word)
        {
            var day = today.AddDays(word.Value switch { "yesterday" => -1, "tomorrow" => 1, _ => 0 });
            return new(span, day, day);
        }

        if (match.Groups["end"] is { Success: true } end)
        {
            var last = end.Value.EndsWith("year", StringComparison.Ordinal) ? new DateOnly(today.Year, 12, 31) : Days.FirstOfMonth(today).AddMonths(1).AddDays(-1);
            return new(span, last, last, IsEnd: true);
        }

        if (match.Groups["weekday"] is { Success: true } weekday)
        {
            var day = Days.Monday(today).AddDays(Array.IndexOf(Weekdays, weekday.Value) + (7 * step));
            day = match.Groups["which"].Success ? day : direction == Direction.Back && day > today ? day.AddDays(-7) : direction == Direction.Ahead && day < today ? day.AddDays(7) : day;
            return new(span, day, day);
        }

        if (match.Groups["unit"] is { Success: true } unit)
        {
            return Unit(unit.Value, step, span, today);
        }

        var month = Array.IndexOf(Months, match.Groups["month"].Value) + 1;
        var year = match.Groups["year"] is { Success: true } said ? Numerals.Read(said.Value) : null;
        var date = match.Groups["date"] is { Success: true } number ? Numerals.Read(number.Value) : null;
        if (Days.Of(year ?? today.Year, month, date ?? 1) is not { } first)
        {
            return null;
        }

        var period = new Period(span, first, date is null ? first.AddMonths(1).AddDays(-1) : first, year is null ? Named.Month : Named.Fully);
        return year is null && direction == Direction.Back && first > today ? period.InYear(-1)
            : year is null && direction == Direction.Ahead && period.Last.AddMonths(6) < today ? period.InYear(1) : period;
    }

    private static Period Unit(string unit, int step, Span span, DateOnly today)
    {
        var (first, next) = unit switch
        {
            "week" => (Days.Monday(today).AddDays(7 * step), Days.Monday(today).AddDays(7 * (step + 1))),
            "weekend" => (Days.Monday(today).AddDays((7 * step) + 5), Days.Monday(today).AddDays(7 * (step + 1))),
            "month" => (Days.FirstOfMonth(today).AddMonths(step), Days.FirstOfMonth(today).AddMonths(step + 1)),
            "quarter" => (Days.FirstOfQuarter(today).AddMonths(3 * step), Days.FirstOfQuarter(today).AddMonths(3 * (step + 1))),
            _ => (new(today.Year + step, 1, 1), new(today.Year + step + 1, 1, 1)),
        };
        return new(span, first, next.AddDays(-1));
    }

    [GeneratedRegex("""
          \b(?<word>today|yesterday|tomorrow)\b
        | \b(?:the\ )?(?<end>end\ of\ (?:the|this)\ month|month[\ -]end|end\ of\ (?:the|this)\ year|year[\ -]end)\b
        | \b(?:the\ )?(?<unit>weekend|week|month|quarter|year)\ (?<before>before\ last)\b
        | \b(?<which>last|this|next|previous|past|coming)\ (?<unit>weekend|week|month|quarter|year)\b
        | \b(?:(?<which>last|this|next|coming)\ )?(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b
        | \b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?\ (?<date>[0-3]?[0-9])(?:st|nd|rd|th)?(?:,?\ (?<year>20[0-9]{2}))?\b
        | \b(?<date>[0-3]?[0-9])(?:st|nd|rd|th)?\ (?:of\ )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?:,?\ (?<year>20[0-9]{2}))?\b
        | \b(?<month>jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|(?<=(?:in|since|from|to|by|before|after|until|of|last)\ )may)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?:,?\ (?<year>20[0-9]{2}))?\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Pattern();
}
