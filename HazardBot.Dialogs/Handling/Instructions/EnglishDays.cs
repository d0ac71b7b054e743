using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Duties;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>Deadlines in English: by Friday, next Tuesday, in three days, Dec 1, end of the month.</summary>
internal static partial class EnglishDays
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static IEnumerable<DueMention> Find(string folded, DateOnly today, WorkCalendar calendar)
    {
        foreach (Match match in Days().FindIn(folded))
        {
            var span = new Span(match.Index, match.Index + match.Length);
            var isMore = match.Groups["more"].Success && Count(match) is not null && match.Groups["unit"].Value[0] is 'd' or 'w' && !match.Groups["unit"].Value.StartsWith("work", StringComparison.Ordinal);
            if (isMore)
            {
                yield return new(span, null, Count(match)!.Value * (match.Groups["unit"].Value[0] == 'd' ? 1 : 7));
            }
            else if (DayOf(match, today, calendar) is { } day)
            {
                yield return new(span, day, null);
            }
        }
    }

    private static DateOnly? DayOf(Match match, DateOnly today, WorkCalendar calendar) => match.Groups switch
    {
        var g when g["word"].Success => g["word"].Value[0] == 't' && g["word"].Value.StartsWith("tom", StringComparison.Ordinal) ? today.AddDays(1) : today,
        var g when g["weekday"].Success => Weekday(g["next"].Success, g["weekday"].Value, today),
        var g when g["end"].Success => End(g["end"].Value, g["next"].Success, today),
        var g when g["count"].Success => Ahead(Count(match), g["unit"].Value, today, calendar),
        var g => Calendar(g["month"].Value, g["date"].Value, today),
    };

    private static DateOnly? Ahead(int? count, string unit, DateOnly today, WorkCalendar calendar) => count is not { } n ? null
        : unit.StartsWith("work", StringComparison.Ordinal) || unit.StartsWith("business", StringComparison.Ordinal) ? calendar.AddWorkdays(today, n)
        : today.AddDays(unit[0] == 'd' ? n : 7 * n);

    private static int? Count(Match match) => match.Groups["count"].Value is var said && Array.IndexOf(Numbers, said) is var index and >= 0 ? index
        : said is "a" ? 1
        : ChineseNumber.Read(said);

    private static DateOnly Weekday(bool next, string weekday, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var day = monday.AddDays(Array.IndexOf(Weekdays, weekday[..3]));
        return next || day < today ? day.AddDays(7) : day;
    }

    private static DateOnly End(string end, bool next, DateOnly today) => end == "month"
        ? new DateOnly(today.Year, today.Month, 1).AddMonths(next ? 2 : 1).AddDays(-1)
        : Weekday(next, "fri", today);

    private static DateOnly? Calendar(string month, string date, DateOnly today)
    {
        int? number = Array.IndexOf(Months, month[..3]) + 1;
        var day = int.Parse(date, CultureInfo.InvariantCulture);
        return DueReader.Valid(today.Year, number, day) is { } here && today.DayNumber - here.DayNumber <= 180 ? here : DueReader.Valid(today.Year + 1, number, day);
    }

    [GeneratedRegex("""
        (?:\b(?:by|before|until|till|to|on|due)\s+)?
        (?:
          \b(?<word>today|tonight|tomorrow)\b
        | \b(?:(?<next>next)|this)?\s?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b
        | \b(?:the\s)?end\sof\s(?:the|this|(?<next>next))\s(?<end>month|week)\b
        | \b(?:(?<more>extend(?:\sit)?\sby|for|another)|in|within)\s(?<count>[0-9]{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:more\s)?(?<unit>(?:working|work|business)\sdays?|days?|weeks?)\b
        | \b(?<count>[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s(?<more>more)\s(?<unit>days?|weeks?)\b
        | \b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:the\s)?(?<date>[0-3]?[0-9])(?:st|nd|rd|th)?\b
        | \b(?<date>[0-3]?[0-9])(?:st|nd|rd|th)?\s(?:of\s)?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Days();
}
