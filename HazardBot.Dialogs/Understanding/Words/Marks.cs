using System.Buffers;

namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>Punctuation of the matching form.</summary>
internal static class Marks
{
    private static readonly SearchValues<char> Pauses = SearchValues.Create(",.!?;\n、");
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n");

    /// <summary>Whether a clause ends between two places of a text.</summary>
    public static bool Pause(string folded, int from, int to) => from < to && folded.AsSpan(from, to - from).ContainsAny(Pauses);

    /// <summary>Whether a sentence ends between two places of a text.</summary>
    public static bool End(string folded, int from, int to) => from < to && folded.AsSpan(from, to - from).ContainsAny(Ends);
}
