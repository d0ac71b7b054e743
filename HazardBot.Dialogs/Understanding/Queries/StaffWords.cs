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
        return asks || (!isStep && EndsAsFilter(folded, parts, follows)) || (!isStep && (parts.IsPlainlyAsking || (parts.Words.Has("ledger") && parts.HasFilter))) || (isStep && parts.Reference is null && SetOf().IsMatch(folded));
    }

    /// <summary>李沧溺水的, 9月以来的黑校车: a bare filter.</summary>
    private static bool EndsAsFilter(string folded, QuestionParts parts, bool follows) =>
        parts.HasFilter && (follows || parts.Range is not null || parts.District is not null)
        && (SetOf().IsMatch(folded) || (parts.Words.In("category").Any(w => w.Span.End == folded.Length) && folded.Contains('的', StringComparison.Ordinal)));

    [GeneratedRegex("吗|没有?[?]?$|\\?$|呢$|什么情况|到哪一?步|进展|查|看看|status of|how is|where is", RegexOptions.NonBacktracking)]
    private static partial Regex Asked();

    /// <summary>已整改的, 转办的: a set of records, not a step on one.</summary>
    [GeneratedRegex("的(?:隐患|记录|有|那些|呢|台账|都)?[?.]?$|的(?:隐患|记录|有)|only |just |^and ", RegexOptions.NonBacktracking)]
    private static partial Regex SetOf();
}
