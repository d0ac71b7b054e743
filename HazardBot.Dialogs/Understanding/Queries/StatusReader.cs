namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Which state a question asks for, where several words tell one: the more exact holds.</summary>
internal static class StatusReader
{
    private static readonly StatusFilter[] Exactness =
    [
        StatusFilter.CheckFailed, StatusFilter.ExtensionAsked, StatusFilter.Reviewing, StatusFilter.Submitted, StatusFilter.InProgress, StatusFilter.Assigned,
        StatusFilter.Overdue, StatusFilter.DueSoon, StatusFilter.Open, StatusFilter.Closed, StatusFilter.Referred, StatusFilter.Merged, StatusFilter.Unfounded, StatusFilter.Void,
    ];

    public static StatusFilter? Read(string folded, QueryWords words)
    {
        var said = words.In("status").Select(w => Of(folded, w)).OfType<StatusFilter>().ToHashSet();
        return said.Contains(StatusFilter.Closed) && said.Contains(StatusFilter.Overdue) && !said.Contains(StatusFilter.Open)
            ? StatusFilter.Closed
            : Exactness.Where(said.Contains).Select(s => (StatusFilter?)s).FirstOrDefault();
    }

    public static StatusFilter? Of(string folded, QueryWord word)
    {
        var status = QueryCodes.TryParse<StatusFilter>(word.Value);
        return !IsDenied(folded, word.Span.Start) ? status
            : status == StatusFilter.Closed ? StatusFilter.Open
            : null;
    }

    private static bool IsDenied(string folded, int start)
    {
        var head = folded[Math.Max(0, start - 4)..start];
        var english = folded[Math.Max(0, start - 16)..start];
        return (head.AsSpan().IndexOfAny('没', '未', '不') >= 0 && !head.Contains("有没有", StringComparison.Ordinal) && !head.Contains("不对", StringComparison.Ordinal) && !head.Contains("不是", StringComparison.Ordinal) && head.AsSpan().IndexOfAny(',', '的', '.') < 0)
            || english.Contains("not ", StringComparison.Ordinal) || english.Contains("n't ", StringComparison.Ordinal) || english.EndsWith("never ", StringComparison.Ordinal);
    }
}
