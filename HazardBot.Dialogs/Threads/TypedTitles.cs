using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Threads;

/// <summary>Typing what a button of a talk shows does what it does, while it stands.</summary>
internal static class TypedTitles
{
    private static readonly (Line Title, string Verb, ThreadSide Side, TalkMode Mode)[] Titles =
    [
        (ThreadTexts.Answer, TalkVerbs.Answer, ThreadSide.Public, TalkMode.Offered),
        (ThreadTexts.NoAnswer, TalkVerbs.NoAnswer, ThreadSide.Public, TalkMode.Answered),
        (DutyTexts.NotTheSchool, TalkVerbs.Up, ThreadSide.Public, TalkMode.Open),
        (DutyTexts.Reply, TalkVerbs.Reply, ThreadSide.Staff, TalkMode.Offered),
        (DutyTexts.End, TalkVerbs.End, ThreadSide.Staff, TalkMode.Offered),
    ];

    /// <returns>Null where the words are no such title.</returns>
    public static string? Verb(string text, Talk talk) => Array.Find(
        Titles,
        t => t.Side == talk.Side && t.Mode == talk.Mode && (t.Title.Zh == text.Trim() || string.Equals(t.Title.En, text.Trim(), StringComparison.OrdinalIgnoreCase))).Verb;
}
