using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Spans counted from today: 最近7天, 近三个月, 三天内, 未来一周, 三天前; last 7 days, within three days.</summary>
internal static partial class Windows
{
    public static IEnumerable<Period> Find(string folded, DateOnly today, Direction direction)
    {
        foreach (var match in Pattern().FindIn(folded))
        {
            var number = match.Groups["n"].Value is "半" ? 0 : Numerals.Read(match.Groups["n"].Value) ?? 1;
            if (number is > 400)
            {
                continue;
            }

            var unit = match.Groups["unit"].Value;
            var span = new Span(match.Index, match.Index + match.Length);
            if (match.Groups["ago"].Success)
            {
                var day = Count(today, number, unit, -1);
                yield return new(span, day, day);
            }
            else if (match.Groups["next"].Success || (match.Groups["within"].Success && !match.Groups["last"].Success && direction == Direction.Ahead))
            {
                yield return new(span, today, Count(today, number, unit, 1), IsWindow: true);
            }
            else
            {
                var first = Count(today, number, unit, -1);
                yield return new(span, InDays(unit, number) ? first.AddDays(1) : first, today, IsWindow: true);
            }
        }
    }

    /// <summary>The day that lies so many units off.</summary>
    public static DateOnly Count(DateOnly today, int number, string unit, int sign) => unit.Trim() switch
    {
        "天" or "日" or "个工作日" or "day" or "days" => today.AddDays(sign * number),
        "周" or "星期" or "个星期" or "礼拜" or "个礼拜" or "个周" or "week" or "weeks" => today.AddDays(sign * 7 * number),
        "年" or "个年" or "year" or "years" => number == 0 ? today.AddMonths(sign * 6) : today.AddYears(sign * number),
        "个季度" or "季度" or "quarter" or "quarters" => today.AddMonths(sign * 3 * number),
        _ => number == 0 ? today.AddDays(sign * 15) : today.AddMonths(sign * number),
    };

    private static bool InDays(string unit, int number) => unit.Trim() is "天" or "日" or "周" or "星期" or "个星期" or "礼拜" or "个礼拜" or "个周" or "day" or "days" or "week" or "weeks" || (number == 0 && unit.Trim() is "个月" or "月");

    [GeneratedRegex("""
          (?<last>最近|近|过去|这|之前|此前|前|往前)的?(?<n>[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})(?<unit>天|日|周|个?星期|个?礼拜|个月|年|个季度|月)(?:之内|以内|内|里|间|以来|来)?
        | (?<next>未来|接下来|今后|往后|后面|后|下(?!半))的?(?<n>[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})(?<unit>天|日|周|个?星期|个?礼拜|个月|年)(?:之内|以内|内|里)?
        | (?<n>[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})(?<unit>天|日|周|个?星期|个?礼拜|个月|年)(?<within>之内|以内|内|里)
        | (?<n>[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})(?<unit>天|周|个?星期|个?礼拜|个月|年)(?<ago>前(?!的?[0-9]))
        | (?<n>[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})(?<unit>天|周|个?星期|个?礼拜|个月|年)(?=以前|之前)(?<ago>)
        | \b(?<last>last|past|previous|preceding)\ (?<n>[0-9]{1,3}|[a-z]+)\ (?<unit>days?|weeks?|months?|years?|quarters?)\b
        | \b(?<next>next|coming|following)\ (?<n>[0-9]{1,3}|[a-z]+)\ (?<unit>days?|weeks?|months?|years?)\b
        | \b(?<within>within|in)\ (?:the\ next\ |the\ )?(?<n>[0-9]{1,3}|[a-z]+)\ (?<unit>days?|weeks?|months?|years?)\b
        | \b(?<n>[0-9]{1,3}|[a-z]+)\ (?<unit>days?|weeks?|months?|years?)(?<ago>\ ago)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Pattern();
}
