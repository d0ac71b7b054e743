using System.Text.RegularExpressions;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a breakdown counts by: the word for it, else what its kind of figure is usually counted by.</summary>
internal static partial class GroupReader
{
    private const int DaysOfTrendByDay = 31;
    private static readonly string[] Trends = ["趋势", "走势", "变化", "变化情况", "trend"];
    private static readonly string[] Rankings = ["排名", "排行", "排行榜", "排个名", "ranking"];

    public static GroupBy? Read(string folded, QueryWords words, int? top, DateRange? range)
    {
        if (words.In("group").Select(w => QueryCodes.TryParse<GroupBy>(w.Value)).FirstOrDefault() is { } group)
        {
            return group == GroupBy.Status && words.In("group").Skip(1).Select(w => QueryCodes.TryParse<GroupBy>(w.Value)).FirstOrDefault(g => g != GroupBy.Status) is { } other ? other : group;
        }

        if (top is not null && Ranked().Match(folded) is { Success: true } unit)
        {
            return unit.Groups["school"].Success ? GroupBy.School
                : unit.Groups["district"].Success ? GroupBy.District
                : unit.Groups["category"].Success ? GroupBy.Category
                : GroupBy.Owner;
        }

        var ranked = words.Has("intent", "breakdown");
        if ((ranked || top is not null) && words.In("which").Select(w => QueryCodes.TryParse<GroupBy>(w.Value)).FirstOrDefault() is { } which && (ranked || words.In("which").Any(w => w.Value != "school" || w.Span.Length > 2)))
        {
            return which;
        }

        return !ranked ? null
            : words.Said("intent", Trends) ? Interval(range)
            : words.Said("intent", Rankings) || words.Has("category") ? GroupBy.District
            : GroupBy.Category;
    }

    /// <summary>超期前五名的学校, 未销号前三的区.</summary>
    [GeneratedRegex("(?:前|头)(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:名|个|位|家|所)?的?(?:(?<school>学校|单位|校)|(?<district>区|市|县)|(?<category>类别|类型|种类|类)|责任人|负责人|人)|(?:(?<school>学校|单位)|(?<district>区市?|区县)|(?<category>类别|类型)|责任人|负责人)(?:排名?)?(?:前|头)(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})|top [0-9a-z]+ (?:(?<school>schools?)|(?<district>districts?)|(?<category>categor|types?|kinds?)|owners?|people)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ranked();

    private static GroupBy Interval(DateRange? range) =>
        range is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < DaysOfTrendByDay ? GroupBy.Day : GroupBy.Month;
}
