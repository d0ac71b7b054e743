using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Days, weeks, quarters and years by name: 昨天, 上周五, 本周, 上季度, 去年, 上半年, 国庆.</summary>
internal static partial class NamedSpans
{
    private static readonly ILookup<string, (DateOnly First, DateOnly Last)> Holidays = LexiconFile.Rows("holidays.tsv")
        .ToLookup(row => row[0], row => (Date(row[1]), Date(row[2])), StringComparer.Ordinal);

    public static IEnumerable<Period> Find(string folded, DateOnly today, Direction direction)
    {
        foreach (var match in Pattern().FindIn(folded))
        {
            if (Of(match, today, direction) is var (first, last))
            {
                yield return new(new(match.Index, match.Index + match.Length), first, last, IsEnd: match.Groups["yearend"].Success, IsHoliday: match.Groups["holiday"].Success);
            }
        }
    }

    private static (DateOnly First, DateOnly Last)? Of(Match match, DateOnly today, Direction direction)
    {
        if (match.Groups["word"] is { Success: true } word)
        {
            var day = today.AddDays(Offset(word.Value));
            return (day, day);
        }

        if (match.Groups["week"].Success || match.Groups["weekday"].Success)
        {
            return Week(match.Groups["week"].Value, match.Groups["weekday"].Value, today, direction);
        }

        if (match.Groups["holiday"] is { Success: true } holiday)
        {
            return Holiday(holiday.Value, match.Groups["year"].Value, today, direction);
        }

        if (match.Groups["yearend"].Success)
        {
            return (new(today.Year, 12, 31), new(today.Year, 12, 31));
        }

        var year = Year(match.Groups["year"].Value, today);
        if (match.Groups["months"] is { Success: true } months && Numerals.Read(months.Value) is >= 1 and <= 12 and var count)
        {
            var first = new DateOnly(year ?? today.Year, match.Groups["end"].Value is "后" or "最后" ? 13 - count : 1, 1);
            return (first, first.AddMonths(count).AddDays(-1));
        }

        if (match.Groups["quarter"] is { Success: true } quarter)
        {
            var first = quarter.Value switch
            {
                "上个" or "上" => Days.FirstOfQuarter(today).AddMonths(-3),
                "下个" or "下" => Days.FirstOfQuarter(today).AddMonths(3),
                "本" or "这个" or "这" or "当" => Days.FirstOfQuarter(today),
                var number => new DateOnly(year ?? today.Year, (((Numerals.Read(number) ?? 1) - 1) * 3) + 1, 1),
            };
            first = year is null && Numerals.Read(quarter.Value) is not null && direction == Direction.Back && first > today ? first.AddYears(-1) : first;
            return (first, first.AddMonths(3).AddDays(-1));
        }

        var whole = year ?? today.Year;
        return match.Groups["half"].Value switch
        {
            "上" => (new(whole, 1, 1), new(whole, 6, 30)),
            "下" => (new(whole, 7, 1), new(whole, 12, 31)),
            _ => (new(whole, 1, 1), new(whole, 12, 31)),
        };
    }

    private static (DateOnly First, DateOnly Last) Week(string week, string weekday, DateOnly today, Direction direction)
    {
        var monday = Days.Monday(today).AddDays(7 * (week.Count(c => c == '下') - week.Count(c => c == '上')));
        if (weekday is "")
        {
            return (monday, monday.AddDays(6));
        }

        var first = monday.AddDays(weekday is "末" ? 5 : weekday is "日" or "天" ? 6 : (Numerals.Read(weekday) ?? 1) - 1);
        if (week.Length == 0)
        {
            first = direction == Direction.Back && first > today ? first.AddDays(-7) : direction == Direction.Ahead && first < today ? first.AddDays(7) : first;
        }

        return (first, weekday is "末" ? first.AddDays(1) : first);
    }

    private static (DateOnly First, DateOnly Last)? Holiday(string name, string year, DateOnly today, Direction direction)
    {
        var key = KeyOf(name);
        var times = Holidays[key].Where(h => Year(year, today) is not { } said || h.Last.Year == said).ToList();
        var ahead = times.Where(h => h.Last >= today).Take(1);
        var back = times.Where(h => h.First <= today).TakeLast(1);
        var found = year.Length > 0 ? times : direction == Direction.Ahead ? ahead.Concat(back) : back.Concat(ahead);
        return found.Select(h => ((DateOnly, DateOnly)?)h).FirstOrDefault();
    }

    private static string KeyOf(string name) => name switch
    {
        "十一" or "national day" or "golden week" => "国庆",
        "劳动节" or "may day" or "labor day" or "labour day" => "五一",
        "过年" or "spring festival" or "chinese new year" or "lunar new year" => "春节",
        "mid-autumn" => "中秋",
        "dragon boat" => "端午",
        "qingming" or "tomb sweeping" or "tomb-sweeping" => "清明",
        "new year's day" or "new year" => "元旦",
        ['s', ..] => "暑假",
        ['w', ..] => "寒假",
        _ => name,
    };

    private static int Offset(string word) => word switch
    {
        "大前天" => -3,
        "前天" or "前日" or "前儿" => -2,
        ['昨', ..] => -1,
        ['明', ..] => 1,
        "后天" or "后日" or "后儿" => 2,
        "大后天" => 3,
        _ => 0,
    };

    private static int? Year(string text, DateOnly today) => text switch
    {
        "" => null,
        "去" or "上" => today.Year - 1,
        "前" => today.Year - 2,
        "明" => today.Year + 1,
        _ => Numerals.Read(text) ?? today.Year,
    };

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""
          (?<word>大前天|前天|前日|前儿|昨天|昨日|昨儿|昨晚|今天|今日|今儿个?|今晚|当天|明天|明日|明儿|大后天|后天|后日)
        | (?<week>上+|下+|本|这|当|上上个|上个|这个|下个|下下个)(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])?
        | (?:周|星期|礼拜)(?<weekday>[一二三四五六日天末])(?![年到])
        | (?:(?<year>20[0-9]{2}|今|去|前|明)年)?的?(?<holiday>国庆|十一(?!月|点|条|个|号|日|件|起|处)|春节|过年|元旦|清明|五一|劳动节|端午|中秋|寒假|暑假)(?:节|期间|假期|放假|长假|假)*
        | (?<year>20[0-9]{2}|今|去|前|明|本)年的?(?<end>前|头|最后|后)(?<months>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月
        | \b(?:the\ )?(?<holiday>national\ day|golden\ week|spring\ festival|chinese\ new\ year|lunar\ new\ year|labou?r\ day|may\ day|mid-autumn|dragon\ boat|qingming|tomb[\ -]sweeping|new\ year's\ day|new\ year|summer\ (?:holidays?|vacation|break)|winter\ (?:holidays?|vacation|break))(?:\ (?:holidays?|festival|break|week))?\b
        | (?:(?<year>20[0-9]{2}|今|去|前|明)年)?的?(?:第)?(?<quarter>[一二三四1-4]|上个|上|本|这个|这|下个|下|当)(?:个)?季度?
        | (?:(?<year>20[0-9]{2}|今|去|前|明)年)?的?q(?<quarter>[1-4])
        | (?:(?<year>20[0-9]{2}|今|去|前|明|本|上)年度?)的?(?:全年|整年|一整年|一年|(?<half>[上下])半年)?
        | (?<half>[上下])半年
        | (?<yearend>年底|年末|年终)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Pattern();
}
