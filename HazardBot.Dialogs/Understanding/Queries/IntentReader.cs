namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>What a question wants to be shown, where its words tell it.</summary>
internal static class IntentReader
{
    public static QuestionIntent? Read(string folded, QueryWords words, GroupBy? group, bool isMine)
    {
        var isHowTo = words.In("howto").Any(w => !EndsAsking(folded, w.Span.End));
        return isHowTo ? QuestionIntent.Help
            : words.Has("intent", "export") ? QuestionIntent.Export
            : group is not null ? QuestionIntent.Breakdown
            : isMine ? QuestionIntent.Mine
            : words.Has("intent", "list") ? QuestionIntent.List
            : words.Has("intent", "count") || words.Has("intent", "tally") ? QuestionIntent.Count
            : words.Has("which") && words.In("which").Any(w => w.Word is not ("学校" or "谁" or "who") && w.Word[0] != '个') ? QuestionIntent.List
            : words.Has("intent", "look") ? QuestionIntent.List
            : null;
    }

    /// <summary>平度情况如何 asks for figures, not for a way.</summary>
    private static bool EndsAsking(string folded, int end) => folded[(end - 1)..end] is "何" && (end == folded.Length || folded[end] is '了' or '?' or '.' or ',');
}
