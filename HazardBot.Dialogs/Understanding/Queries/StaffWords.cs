using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Whether a message of staff asks, or answers and tells.</summary>
internal static partial class StaffWords
{
    public static bool IsAsking(string folded, ReadingContext context, bool follows, string prefix)
    {
        var clean = new CleanText(folded, folded);
        var parts = PartsReader.Read(clean, context, prefix);
        var asks = parts.Intent is not null || parts.GroupBy is not null || Asked().IsMatch(folded);
        var isStep = ActReader.OfStaff(folded, parts.Reference is not null) == Act.Handle;
        return asks || (!isStep && (EndsAsFilter(folded, parts, follows) || IsOnlyFilters(folded, parts) || (parts.Range is not null && parts.Field is not null))) || (!isStep && (parts.IsPlainlyAsking || (parts.Words.Has("ledger") && parts.HasFilter))) || (isStep && parts.Reference is null && SetOf().IsMatch(folded));
    }

    /// <summary>李沧溺水的, 9月以来的黑校车: a bare filter.</summary>
    private static bool EndsAsFilter(string folded, QuestionParts parts, bool follows) =>
        parts.HasFilter && (follows || parts.Range is not null || parts.District is not null)
        && (SetOf().IsMatch(folded) || (parts.Words.In("category").Any(w => w.Span.End == folded.Length) && folded.Contains('的', StringComparison.Ordinal)));

    /// <summary>黑车, 取暖类 城阳, 欺凌 本月: nothing but filters.</summary>
    private static bool IsOnlyFilters(string folded, QuestionParts parts)
    {
        if (!parts.HasFilter)
        {
            return false;
        }

        var read = parts.Words.All.Select(w => w.Span).ToList();
        read.AddRange(new[] { parts.Range?.Span, parts.School?.Span, parts.District?.Span }.OfType<Span>());
        read.AddRange(Filling().FindIn(folded).Select(m => new Span(m.Index, m.Index + m.Length)));
        return !Enumerable.Range(0, folded.Length).Any(i => char.IsLetterOrDigit(folded[i]) && !read.Exists(s => s.Start <= i && i < s.End));
    }

    [GeneratedRegex("[的那呢了吧啊呀哈嘛和及跟与或都再还在是要就换成改看只单光说嗯哦]|\\b(?:in|at|for|of|the|a|and|only|just|what about|how about|now|make it|make that|switch to|change to|no|not|sorry|i meant|i mean|ok|okay|those|these|that|ones|please|same|actually|then|try|instead|from|to|between|all|with|by|are|is)\\b", RegexOptions.NonBacktracking)]
    private static partial Regex Filling();

    [GeneratedRegex("吗|没有?[?]?$|\\?$|呢$|什么情况|到哪一?步|进展|查|看看|status of|how is|where is", RegexOptions.NonBacktracking)]
    private static partial Regex Asked();

    /// <summary>已整改的, 转办的: a set of records, not a step on one.</summary>
    [GeneratedRegex("的(?:隐患|记录|有|那些|呢|台账|都)?[?.]?$|的(?:隐患|记录|有)|only |just |^and ", RegexOptions.NonBacktracking)]
    private static partial Regex SetOf();
}
