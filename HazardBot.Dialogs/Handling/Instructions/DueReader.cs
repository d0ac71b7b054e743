using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Duties;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>A day named as a deadline: the last good one.</summary>
/// <param name="Day">Null where only days more than what stands were said.</param>
internal readonly record struct DueMention(Span Span, DateOnly? Day, int? MoreDays);

/// <summary>Deadlines as people say them; all look ahead: 周五前, 15号, 三个工作日内, 月底, by next Friday.</summary>
internal static partial class DueReader
{
    /// <summary>A day and month that lie further back than this mean next year's.</summary>
    private const int LongPast = 180;

    private const int DaysOfWeek = 7;

    private const int HalfMonth = 15;

    public static IEnumerable<DueMention> Find(string folded, DateOnly today, WorkCalendar calendar)
    {
        foreach (Match match in Days().FindIn(folded))
        {
            var span = new Span(match.Index, match.Index + match.Length);
            if (match.Groups["more"].Success && Count(match) is { } more)
            {
                yield return new(span, null, more * UnitDays(match.Groups["unit"].Value));
            }
            else if (DayOf(match, today, calendar) is { } day)
            {
                yield return new(span, day, null);
            }
        }

        foreach (var mention in EnglishDays.Find(folded, today, calendar))
        {
            yield return mention;
        }
    }

    private static DateOnly? DayOf(Match match, DateOnly today, WorkCalendar calendar) => match.Groups switch
    {
        var g when g["word"].Success => Word(g["word"].Value, today),
        var g when g["weekday"].Success => Weekday(g["week"].Value, g["weekday"].Value, today),
        var g when g["thisweek"].Success => LastWorkday(g["thisweek"].Value.Count(c => c == '下'), today, calendar),
        var g when g["end"].Success => End(g["end"].Value, today),
        var g when g["hours"].Success => Count(match) is { } hours ? today.AddDays((hours + 23) / 24) : null,
        var g when g["count"].Success => Ahead(match, today, calendar),
        _ => Calendar(match, today),
    };

    private static DateOnly? Ahead(Match match, DateOnly today, WorkCalendar calendar) => (Count(match), match.Groups["unit"].Value) switch
    {
        _ when match.Groups["count"].Value is "半" => today.AddDays(match.Groups["unit"].Value is "个月" ? HalfMonth : 0),
        (null or 0, _) => null,
        ({ } n, "个工作日" or "工作日") => calendar.AddWorkdays(today, n),
        ({ } n, "个月") => today.AddMonths(n),
        ({ } n, var unit) => today.AddDays(n * UnitDays(unit)),
    };

    private static int? Count(Match match) => ChineseNumber.Read(match.Groups["count"].Value);

    private static int UnitDays(string unit) => unit switch
    {
        "天" or "日" => 1,
        "月" => 30,
        _ => DaysOfWeek,
    };

    private static DateOnly Word(string word, DateOnly today) => word[0] switch
    {
        '明' => today.AddDays(1),
        '后' => today.AddDays(2),
        '大' => today.AddDays(3),
        _ => today,
    };

    private static DateOnly Weekday(string week, string weekday, DateOnly today)
    {
        var index = weekday[0] switch { '日' or '天' or '末' or '7' => 6, var c => (ChineseNumber.Read(c.ToString()) ?? 1) - 1 };
        var day = Monday(today).AddDays(index + (DaysOfWeek * week.Count(c => c == '下')));
        return week.Length == 0 && day < today ? day.AddDays(DaysOfWeek) : day;
    }

    /// <summary>本周内, 下周: the last working day of that week that isn't past, else its Sunday.</summary>
    private static DateOnly LastWorkday(int weeks, DateOnly today, WorkCalendar calendar)
    {
        var monday = Monday(today).AddDays(DaysOfWeek * weeks);
        var days = Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays).Where(day => day >= today && calendar.IsWorkday(day)).ToList();
        return days.Count > 0 ? days[^1] : monday.AddDays(DaysOfWeek - 1);
    }

    private static DateOnly End(string end, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return end[0] == '年' ? new DateOnly(today.Year, 12, 31)
            : first.AddMonths(end[0] == '下' ? 2 : 1).AddDays(-1);
    }

    private static DateOnly? Calendar(Match match, DateOnly today)
    {
        var day = ChineseNumber.Read(match.Groups["date"].Value);
        var next = match.Groups["month"].Value.StartsWith('下');
        int? month = match.Groups["month"] is not { Success: true } named ? null
            : next ? (today.Month % 12) + 1
            : named.Value[0] is '本' or '这' ? today.Month
            : ChineseNumber.Read(named.Value);
        if (match.Groups["year"] is { Success: true } year)
        {
            return Valid(int.Parse(year.Value, CultureInfo.InvariantCulture), month, day);
        }

        if (month is null)
        {
            var first = new DateOnly(today.Year, today.Month, 1);
            return Valid(today.Year, today.Month, day) is { } here && here >= today ? here : Valid(first.AddMonths(1).Year, first.AddMonths(1).Month, day);
        }

        return Valid(today.Year, month, day) is { } this_ && today.DayNumber - this_.DayNumber <= LongPast ? this_ : Valid(today.Year + 1, month, day);
    }

    internal static DateOnly? Valid(int year, int? month, int? day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day is { } d && d >= 1 && d <= DateTime.DaysInMonth(year, month.Value)
            ? new DateOnly(year, month.Value, d)
            : null;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % DaysOfWeek));

    [GeneratedRegex("""
        (?:
          (?:(?<more>延期|延迟|延后|推迟|宽限|延|再给|多给|缓)(?:我|我们|一下)?(?<count>[0-9]{1,3}|[一二两三四五六七八九十廿]{1,3}|半)(?:个)?(?<unit>天|日|周|星期|礼拜|月)(?!内|以内|之内))
        | (?<word>今天|今日|今晚|下班前|放学前|当天|当日|明天|明日|明早|明晚|明儿|后天|后日|大后天)
        | (?<week>下下个?|下个?|这个?|本)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末1-7])(?!切)
        | (?<thisweek>(?:下下个?|下个?|这个?|本)(?:周|星期|礼拜))(?![二三四五六日天末1-7]|一(?!切))
        | (?<end>(?:下个?月|本月|这个?月|这月)?月底|(?:下个?月|本月|这个?月)底|(?:本月|这个?月|下个?月)(?:份)?(?:内|之内|以内|前)|年底|年前)
        | (?<hours>(?<count>24|48|72|[0-9]{1,2})(?:个)?小时)(?:内|以内|之内)?
        | (?<count>[0-9]{1,3}|[一二两三四五六七八九十廿]{1,3}|半)(?<unit>个?工作日|天|日(?=内|以内|之内|后)|周|个?星期|个?礼拜|个月)(?:以内|之内|内|后|以后|左右)?
        | (?:(?<year>20[0-9]{2})年)?(?<month>1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2}|下个?|本|这个?)月(?:的)?(?<date>[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})(?:号|日)?
        | (?<year>20[0-9]{2})[-/.](?<month>[0-9]{1,2})[-/.](?<date>[0-9]{1,2})(?![0-9])
        | (?<![0-9./-])(?<month>1[0-2]|0?[1-9])[./-](?<date>[0-2]?[0-9]|3[01])(?![0-9./-])(?!\s*(?:元|块|米|m|%|厘|度|万|班|公里))
        | (?<![0-9第])(?<date>[0-2]?[0-9]|3[01]|[一二三四五六七八九十廿]{1,3})(?:号|日)(?!楼|门|线|车|教|井|宿|桌|窗|仓|院|路|餐|食|床|房|厅|机|实|公|油|电|馆|灭|消)
        )(?:号|日)?(?:以前|之前|前)?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Days();
}
