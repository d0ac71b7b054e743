using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Dates;

/// <summary>Clock times: 下午四点半, 16:30, 晚上8点多, 4:30 pm. A school's time (课间, 晚自习) is none.</summary>
internal static partial class ClockTimes
{
    private const string Numerals = "零一二三四五六七八九十";

    public static IEnumerable<(Span Span, TimeOnly Time)> Find(string folded)
    {
        foreach (Match match in Times().FindIn(folded))
        {
            if (Hour(match) is { } hour && Minute(match) is { } minute)
            {
                yield return (new(match.Index, match.Index + match.Length), new(hour, minute));
            }
        }
    }

    private static int? Hour(Match match)
    {
        var part = match.Groups["part"].Value + match.Groups["half"].Value;
        return Number(match.Groups["hour"].Value) switch
        {
            null or > 24 => null,
            24 => 0,
            12 when part is "凌晨" or "半夜" or "夜里" or "am" or "a.m" => 0,
            > 12 and var late => late,
            12 when part is "晚上" or "晚" => 0,
            var hour when part is "下午" or "晚上" or "晚" or "傍晚" or "夜里" or "昨晚" or "今晚" or "前晚" or "昨夜" or "pm" or "p.m" && hour < 12 => hour >= 1 && (part is not "夜里" || hour > 5) ? hour + 12 : hour,
            var hour when part is "中午" && hour < 3 => hour + 12,
            var hour => hour,
        };
    }

    private static int? Minute(Match match) => match.Groups["minute"].Value switch
    {
        "" => 0,
        "半" => 30,
        "一刻" => 15,
        "三刻" => 45,
        var text => Number(text) is >= 0 and < 60 and var minute ? minute : null,
    };

    private static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return text switch
        {
            "两" => 2,
            [var one] => Numerals.IndexOf(one, StringComparison.Ordinal),
            ['零', var ones] => Numerals.IndexOf(ones, StringComparison.Ordinal),
            ['十', var ones] => 10 + Numerals.IndexOf(ones, StringComparison.Ordinal),
            [var tens, '十'] => 10 * Numerals.IndexOf(tens, StringComparison.Ordinal),
            [var tens, '十', var ones] => (10 * Numerals.IndexOf(tens, StringComparison.Ordinal)) + Numerals.IndexOf(ones, StringComparison.Ordinal),
            _ => null,
        };
    }

    [GeneratedRegex("""
          (?<part>凌晨|早上|早晨|清晨|今早|上午|中午|下午|傍晚|晚上|昨晚|今晚|前晚|昨夜|夜里|半夜|晚)?\s?(?<hour>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟|点|时(?!候|间|代|不时|常|而|段))(?!名|人|多钟头|儿|都|也|小|到为止|评|赞)(?:(?<minute>半|一刻|三刻|[0-5]?[0-9]|[一二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])(?:分)?(?!个|名|人|年|班))?
        | (?<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|昨晚|晚)?\s?(?<![0-9:])(?<hour>[01]?[0-9]|2[0-4]):(?<minute>[0-5][0-9])(?![0-9:])\s?(?<half>am|pm|a\.m|p\.m)?
        | \b(?<hour>1[0-2]|[1-9])\s?(?<half>am|pm|a\.m|p\.m)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Times();
}
