using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Days and months of the calendar: 11月20日, 11.20, 20号, 去年12月, 11月中旬, 月底, 2026-11-20, 9到11月.</summary>
internal static partial class CalendarDays
{
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
        var year = Year(match.Groups["year"].Value, today);
        if (match.Groups["first"].Success)
        {
            return Months(match, span, year, today, direction);
        }

        if (match.Groups["date"] is { Success: true } date && Numerals.Read(date.Value) is { } day)
        {
            return Day(match.Groups["month"].Value, day, year, span, today, direction);
        }

        if (MonthOf(match.Groups["month"].Value, today) is not { } month)
        {
            return null;
        }

        var named = year is null && !month.Relative ? Named.Month : Named.Fully;
        var first = new DateOnly(year ?? month.Year, month.Number, 1);
        var (from, to) = Part(match.Groups["part"].Value, first);
        var isEnd = match.Groups["part"].Value is "底" or "末" or "月底" or "月末";
        return Toward(new(span, from, to, named, IsEnd: isEnd), today, direction);
    }

    private static Period? Months(Match match, Span span, int? year, DateOnly today, Direction direction)
    {
        if (Numerals.Read(match.Groups["first"].Value) is not (>= 1 and <= 12 and var one) || Numerals.Read(match.Groups["last"].Value) is not (>= 1 and <= 12 and var two))
        {
            return null;
        }

        var first = new DateOnly(year ?? today.Year, one, 1);
        var last = new DateOnly(first.Year + (two < one ? 1 : 0), two, 1).AddMonths(1).AddDays(-1);
        return Toward(new(span, first, last, year is null ? Named.Month : Named.Fully), today, direction);
    }

    private static Period? Day(string month, int day, int? year, Span span, DateOnly today, Direction direction)
    {
        if (month.Length == 0)
        {
            return Days.Of(today.Year, today.Month, day) is { } here
                ? Toward(new(span, here, here, Named.Day), today, direction)
                : null;
        }

        return MonthOf(month, today) is { } said && Days.Of(year ?? said.Year, said.Number, day) is { } date
            ? Toward(new(span, date, date, year is null && !said.Relative ? Named.Month : Named.Fully), today, direction)
            : null;
    }

    /// <summary>Looking back, the last one that has begun; looking ahead, the one at hand or, half a year and more past, the next.</summary>
    private static Period Toward(Period period, DateOnly today, Direction direction) => (period.Named, direction) switch
    {
        (Named.Day, Direction.Back) when period.First > today => period.InMonth(-1),
        (Named.Month, Direction.Back) when period.First > today => period.InYear(-1),
        (Named.Month, Direction.Ahead) when period.Last.AddMonths(6) < today => period.InYear(1),
        _ => period,
    };

    private static (DateOnly First, DateOnly Last) Part(string part, DateOnly first)
    {
        var last = first.AddMonths(1).AddDays(-1);
        return part switch
        {
            "上旬" or "初" or "月初" => (first, first.AddDays(9)),
            "中旬" => (first.AddDays(10), first.AddDays(19)),
            "下旬" => (first.AddDays(20), last),
            "上半月" => (first, first.AddDays(14)),
            "下半月" => (first.AddDays(15), last),
            "底" or "末" or "月底" or "月末" => (last, last),
            _ => (first, last),
        };
    }

    private static (int Year, int Number, bool Relative)? MonthOf(string text, DateOnly today)
    {
        if (Numerals.Read(text) is { } number)
        {
            return number is >= 1 and <= 12 ? (today.Year, number, false) : null;
        }

        var month = Days.FirstOfMonth(today).AddMonths(text switch
        {
            "上上个" or "上上" => -2,
            "上个" or "上" => -1,
            "下个" or "下" => 1,
            "下下个" => 2,
            _ => 0,
        });
        return (month.Year, month.Month, true);
    }

    private static int? Year(string text, DateOnly today) => text switch
    {
        "" => null,
        "今" or "本" => today.Year,
        "去" or "上" => today.Year - 1,
        "前" => today.Year - 2,
        "明" => today.Year + 1,
        { Length: 2 } => 2000 + Numerals.Read(text),
        _ => Numerals.Read(text),
    };

    [GeneratedRegex("""
          (?:(?<year>20[0-9]{2}|今|去|前|明|本|上)年)?的?(?<![0-9.])(?<first>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?(?:-|到|至|~)(?<last>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?![0-9一二三四五六七八九十]|上旬|中旬|下旬|初|底|末)
        | (?:(?<year>20[0-9]{2}|[0-9]{2}|今|去|前|明|本|上)年)?的?(?<!第|[0-9.]|个)(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?的?(?:(?<date>[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})(?:号|日)?(?![0-9]|个|条|件|起|处|所|项|月)|(?<part>上旬|中旬|下旬|上半月|下半月|初|底|末))?
        | (?<month>上上个?|上个?|这个?|本|当|下下个|下个?)月份?的?(?:(?<date>[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})(?:号|日)|(?<part>上旬|中旬|下旬|上半月|下半月|初|底|末))?
        | (?<![0-9])(?<year>20[0-9]{2})[-/.](?<month>[0-9]{1,2})(?:[-/.](?<date>[0-9]{1,2}))?(?![0-9])
        | (?<![0-9])(?<year>20[0-9]{2})(?<month>0[1-9]|1[0-2])(?<date>[0-3][0-9])(?![0-9])
        | (?<![0-9./]|[0-9]{4}-)(?<month>1[0-2]|0?[1-9])[./](?<date>[0-3]?[0-9])(?![0-9.]|%|号|个|条)
        | (?<![0-9./-])(?<month>1[0-2]|0?[1-9])-(?<date>[1-3][0-9]|0[1-9])(?![0-9.]|%|个|条|号|月|日)
        | (?<![0-9第])(?<date>[12][0-9]|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:号|日)(?!隐患|记录|工单|案件|那条|这条|楼|门|线)
        | (?<month>)(?<part>月底|月末|月初|上旬|中旬|下旬)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Pattern();
}
