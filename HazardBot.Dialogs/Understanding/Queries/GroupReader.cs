namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a breakdown counts by: the word for it, else what its kind of figure is usually counted by.</summary>
internal static class GroupReader
{
    private const int DaysOfTrendByDay = 31;
    private static readonly string[] Trends = ["趋势", "走势", "变化", "变化情况", "trend"];
    private static readonly string[] Rankings = ["排名", "排行", "排行榜", "排个名", "ranking"];

    public static GroupBy? Read(QueryWords words, int? top, DateRange? range)
    {
        if (words.In("group").Select(w => QueryCodes.TryParse<GroupBy>(w.Value)).FirstOrDefault() is { } group)
        {
            return group == GroupBy.Status && words.In("group").Skip(1).Select(w => QueryCodes.TryParse<GroupBy>(w.Value)).FirstOrDefault(g => g != GroupBy.Status) is { } other ? other : group;
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

    private static GroupBy Interval(DateRange? range) =>
        range is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < DaysOfTrendByDay ? GroupBy.Day : GroupBy.Month;
}
