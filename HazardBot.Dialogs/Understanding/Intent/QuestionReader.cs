using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>Questions of the user's own, in the middle of something or alone.</summary>
public static class QuestionReader
{
    private static readonly PatternSet<UserQuestion> Patterns = new(LexiconFile.Rows("questions.tsv"), row => Enum.Parse<UserQuestion>(row[0]));

    /// <summary>Every question with its place.</summary>
    internal static List<PatternHit<UserQuestion>> Find(string folded) => Patterns.Find(folded);

    public static UserQuestion? Read(string folded, Signals signals) =>
        Find(folded) is [var first, ..] ? first.Value
        : signals.Has(Signal.AskAnonymous) ? UserQuestion.Anonymity
        : null;
}
