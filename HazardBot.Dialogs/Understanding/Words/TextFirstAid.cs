using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>Mends what keyboards, phones and copying do to a text. Any string is good enough, lone surrogates included.</summary>
public static class TextFirstAid
{
    /// <summary>Characters of a message that are read; the rest is kept by those who store it, but says nothing.</summary>
    public const int LongestRead = 8000;

    private static readonly FrozenDictionary<char, char> Simplified = LexiconFile.Rows("simplified.tsv")
        .SelectMany(row => row[1].Select(variant => (variant, row[0][0])))
        .ToFrozenDictionary(pair => pair.variant, pair => pair.Item2);

    public static CleanText Mend(string text)
    {
        var typed = new StringBuilder(Math.Min(text.Length, LongestRead));
        var folded = new StringBuilder(typed.Capacity);
        var end = Math.Min(text.Length, LongestRead);
        for (var i = 0; i < end; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                typed.Append(text[i]).Append(text[i + 1]);
                var letter = Rune.IsLetter(new Rune(text[i], text[i + 1]));
                folded.Append(letter ? text[i] : ' ').Append(letter ? text[i + 1] : ' ');
                i++;
            }
            else
            {
                Append(typed, folded, text[i]);
            }
        }

        JoinSpelled(typed, folded);
        return Trim(typed.ToString(), folded.ToString());
    }

    /// <summary>One character in the matching form.</summary>
    public static char Fold(char c) => Simplified.TryGetValue(c, out var simple) ? simple : char.ToLowerInvariant(Punctuation(c));

    private static void Append(StringBuilder typed, StringBuilder folded, char c)
    {
        if (c is '\r' or '\n' or '\u2028' or '\u2029')
        {
            c = '\n';
        }
        else if (char.IsWhiteSpace(c) || c == '\u3000')
        {
            c = ' ';
        }
        else if (IsInvisible(c))
        {
            return;
        }

        if (c is ' ' or '\n' && typed.Length > 0 && typed[^1] is ' ' or '\n')
        {
            typed[^1] = c == '\n' ? c : typed[^1];
            folded[^1] = typed[^1];
            return;
        }

        c = HalfWidth(c);
        typed.Append(c);
        folded.Append(CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol && c is < '\u2460' or > '\u24ff' ? ' ' : Fold(c));
    }

    /// <summary>实 验 小 学: three and more characters set apart by blanks are one word.</summary>
    private static void JoinSpelled(StringBuilder typed, StringBuilder folded)
    {
        var text = typed.ToString();
        for (var i = text.Length - 2; i > 0; i--)
        {
            if (text[i] == ' ' && IsAlone(text, i - 1) && LanguageDetector.IsHan(text[i + 1]) && (IsAlone(text, i + 1) || IsAlone(text, i - 3)))
            {
                typed.Remove(i, 1);
                folded.Remove(i, 1);
            }
        }
    }

    private static bool IsAlone(string text, int i) => i >= 0 && i < text.Length && LanguageDetector.IsHan(text[i])
        && (i == 0 || text[i - 1] == ' ') && (i + 1 == text.Length || text[i + 1] == ' ');

    private static bool IsInvisible(char c) => char.IsSurrogate(c) || c is >= '\ufe00' and <= '\ufe0f'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;

    private static char HalfWidth(char c) =>
        c is >= '\uff10' and <= '\uff19' or >= '\uff21' and <= '\uff3a' or >= '\uff41' and <= '\uff5a' ? (char)(c - 0xfee0) : c;

    private static char Punctuation(char c) => c switch
    {
        '。' or '．' => '.',
        '、' => '、',
        '“' or '”' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' or '´' or '`' => '\'',
        '—' or '–' or '－' or '﹣' or '‐' or '‑' or '−' => '-',
        '【' or '〔' => '[',
        '】' or '〕' => ']',
        '…' => '.',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        _ => c,
    };

    private static CleanText Trim(string typed, string folded)
    {
        var start = typed.AsSpan().IndexOfAnyExcept(' ', '\n');
        if (start < 0)
        {
            return new(string.Empty, string.Empty);
        }

        var end = typed.AsSpan().LastIndexOfAnyExcept(' ', '\n') + 1;
        return new(typed[start..end], folded[start..end]);
    }
}
