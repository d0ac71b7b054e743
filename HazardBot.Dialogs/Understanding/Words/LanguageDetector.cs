using System.Collections.Frozen;

namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>Chinese where there is any substantial Chinese in it: a name or two in an English sentence don't make it Chinese.</summary>
public static class LanguageDetector
{
    private const int SentenceWords = 4;

    private const int WordsForOneName = 3;

    private static readonly FrozenSet<string> Joining = FrozenSet.Create("the", "a", "an", "is", "are", "was", "were", "of", "in", "at", "on", "and", "my", "to", "has", "have");

    /// <returns>Null where the text tells no language ("ok", "2", emoji).</returns>
    public static Language? Detect(string folded)
    {
        var han = 0;
        var words = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            han += IsHan(folded[i]) ? 1 : 0;
            words += folded[i] is >= 'a' and <= 'z' && (i == 0 || folded[i - 1] is not (>= 'a' and <= 'z')) ? 1 : 0;
        }

        return (han, words) switch
        {
            (0, 0) => null,
            (0, 1) when folded is "ok" or "okay" or "hi" or "hello" or "bye" or "yes" or "no" => folded is "ok" ? null : Language.English,
            (0, _) => folded.Length > 2 && folded.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 && words > 0 && !IsCode(folded) ? Language.English : null,
            _ => han * 3 >= words * 2 && !IsEnglishAroundNames(folded, words) ? Language.Chinese : Language.English,
        };
    }

    /// <summary>"The fire exit of 海风实验小学 is blocked": a school's whole name outweighs the sentence it stands in.</summary>
    private static bool IsEnglishAroundNames(string folded, int words)
    {
        if (words < SentenceWords)
        {
            return false;
        }

        var names = 0;
        var joining = 0;
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var c = i < folded.Length ? folded[i] : ' ';
            names += IsHan(c) && (i == 0 || !IsHan(folded[i - 1])) ? 1 : 0;
            var isLetter = c is >= 'a' and <= 'z';
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                joining += Joining.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(start, i - start)) ? 1 : 0;
                start = -1;
            }
        }

        return joining > 0 && names * WordsForOneName <= words;
    }

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or '\u3007';

    /// <summary>Ledger numbers, codes of binding, numbers of cases: some have no digit.</summary>
    private static bool IsCode(string folded) =>
        !folded.Contains(' ', StringComparison.Ordinal) && (folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || folded.Contains('-', StringComparison.Ordinal));
}
