using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Dates;

/// <summary>Days as people write them when they tell what happened: 昨天, 上周五, 周五, 20号, 11.20, 11月中旬, 三天前. All look back.</summary>
internal static partial class ChineseDays
{
    private const string Numerals = "零一二三四五六七八九十";

    public static IEnumerable<DayMention> Find(string folded, DateOnly today)
    {
        foreach (Match match in Days().FindIn(folded))
        {
            var group = match.Groups["day"];
            if (DayOf(match, today) is { } day && day <= today)
            {
                yield return new(new(group.Index, group.Index + group.Length), day, null);
            }
        }
    }

    private static DateOnly? DayOf(Match match, DateOnly today)
    {
        if (match.Groups["word"] is { Success: true } word)
        {
            return today.AddDays(-DaysBack(word.Value));
        }

        if (match.Groups["weekday"] is { Success: true } weekday)
        {
            return Weekday(match.Groups["week"].Value, weekday.Value, today);
        }

        if (match.Groups["ago"] is { Success: true } ago)
        {
            return Number(ago.Value) is > 0 and < 1000 and var n ? today.AddDays(match.Groups["unit"].Value is "天" or "日" ? -n : -7 * n) : null;
        }

        if (match.Groups["range"] is { Success: true } range)
        {
            var back = range.Value[0] == '上' ? 1 : 0;
            return range.Value.EndsWith('月') ? new DateOnly(today.Year, today.Month, 1).AddMonths(-back) : Monday(today).AddDays(-7 * back);
        }

        return Calendar(match, today);
    }

    private static DateOnly? Calendar(Match match, DateOnly today)
    {
        var month = match.Groups["month"] is { Success: true } m ? MonthOf(m.Value, today) : null;
        var day = match.Groups["third"] is { Success: true } third ? third.Value[0] switch { '上' or '初' => 1, '中' => 11, _ => 21 }
            : match.Groups["date"] is { Success: true } date ? Number(date.Value) : 1;
        if (match.Groups["month"].Success && month is null)
        {
            return null;
        }

        var year = match.Groups["year"] is { Success: true } y ? YearOf(y.Value, today) : null;
        if (match.Groups["month"].Value is "上个" or "上" && today.Month == 1)
        {
            year ??= today.Year - 1;
        }

        return year is { } known ? Valid(known, month ?? today.Month, day) : LatestBefore(month, day, today);
    }

    /// <summary>The last such day up to today, within this year and the last for a month that was said, else within two months.</summary>
    private static DateOnly? LatestBefore(int? month, int? day, DateOnly today)
    {
        if (month is { } known)
        {
            return Valid(today.Year, known, day) is { } date && date <= today ? date : Valid(today.Year - 1, known, day);
        }

        var first = new DateOnly(today.Year, today.Month, 1);
        return Valid(today.Year, today.Month, day) is { } here && here <= today ? here : Valid(first.AddMonths(-1).Year, first.AddMonths(-1).Month, day);
    }

    private static DateOnly? Valid(int year, int month, int? day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day is { } d && d >= 1 && d <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, d) : null;

    private static int? MonthOf(string text, DateOnly today) => text switch
    {
        "上个" or "上" => today.Month == 1 ? 12 : today.Month - 1,
        "这个" or "本" or "这" => today.Month,
        _ => Number(text) is >= 1 and <= 12 and var n ? n : null,
    };

    private static int? YearOf(string text, DateOnly today) => text switch
    {
        "今" => today.Year,
        "去" => today.Year - 1,
        "前" => today.Year - 2,
        _ => Number(text) is { } n and >= 2000 and <= 2100 ? n : null,
    };

    private static DateOnly Weekday(string week, string weekday, DateOnly today)
    {
        var index = weekday switch { "日" or "天" or "末" or "7" => weekday == "末" ? 5 : 6, _ => (Number(weekday) ?? 1) - 1 };
        var monday = Monday(today);
        var day = week.Length == 0 ? monday.AddDays(index) : monday.AddDays(index - (7 * week.Count(c => c == '上')));
        return week.Length == 0 && day > today ? day.AddDays(-7) : day;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static int DaysBack(string word) => word switch
    {
        "昨天" or "昨日" or "昨晚" or "昨夜" or "昨儿" or "夜来" or "昨早" => 1,
        "前天" or "前日" or "前晚" or "前儿" => 2,
        "大前天" => 3,
        _ => 0,
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
            "廿" => 20,
            [var one] when Numerals.Contains(one, StringComparison.Ordinal) => Numerals.IndexOf(one, StringComparison.Ordinal),
            ['十', var ones] => 10 + Numerals.IndexOf(ones, StringComparison.Ordinal),
            [var tens, '十'] => 10 * Numerals.IndexOf(tens, StringComparison.Ordinal),
            [var tens, '十', var ones] => (10 * Numerals.IndexOf(tens, StringComparison.Ordinal)) + Numerals.IndexOf(ones, StringComparison.Ordinal),
            ['廿', var ones] => 20 + Numerals.IndexOf(ones, StringComparison.Ordinal),
            _ when text.All(c => Numerals.Contains(c, StringComparison.Ordinal)) => text.Aggregate(0, (n, c) => (n * 10) + Numerals.IndexOf(c, StringComparison.Ordinal)),
            _ => null,
        };
    }

    [GeneratedRegex("""
        (?<day>
          (?<word>大前天|前天|昨天|昨日|前日|昨晚|昨夜|昨儿|昨早|夜来|前晚|今天|今日|今早|今晨|今晚|今儿|(?:刚才|刚刚|方才)(?!我?[说写填报打那的讲弄发]))
        | (?<week>上上个?|上个?|这个?|本)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])
        | (?<ago>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?<unit>天|日|周|个星期|星期|个礼拜)(?:以)?前
        | (?:(?<year>20[0-9]{2}|二零[零一二三四五六七八九]{2}|今|去|前)年)?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|上个?|这个?|本)月(?:份)?(?:的)?(?:(?<date>[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})(?:号|日)?|(?<third>上旬|中旬|下旬|初|底)|(?:份)?(?![0-9一二三四五六七八九十个]))
        | (?<year>20[0-9]{2})[-/.\ ](?<month>[0-9]{1,2})[-/.\ ](?<date>[0-9]{1,2})(?![0-9])
        | (?<![0-9./-])(?<month>1[0-2]|0?[1-9])[./-](?<date>[0-2][0-9]|3[01]|[1-9])(?![0-9])(?!\s*(?:元|块|米|m|公|%|斤|厘|度|倍|万|岁|版|[./-]?[0-9]|班|公里|cm|升|吨|kg|点))
        | (?<![0-9第])(?<date>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:号|日)(?!楼|门|线|车|教|井|宿|桌|窗|仓|院|路|餐|食|床|房|厅|机|实|公|油|电|馆|址|码|站|栋|元|厕|球|操)
        | (?<range>(?:上个?|本|这个?)(?:周|星期|礼拜|月))(?![一二三四五六日天末前初底上中下0-9])
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Days();
}
