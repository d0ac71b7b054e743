namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>Cuts a message where people pause: punctuation, line ends, a blank between Chinese words, and words that begin something new.</summary>
public static class Clauses
{
    private const int Most = 150;
    private static readonly PhraseTrie Openers = MakeOpeners();

    /// <summary>At most 150 clauses; the last holds the rest.</summary>
    public static List<Span> Cut(string folded)
    {
        var starts = new HashSet<int>();
        foreach (var (span, _) in Openers.Find(folded))
        {
            starts.Add(span.Start);
        }

        var clauses = new List<Span>();
        var start = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (clauses.Count == Most - 1)
            {
                break;
            }

            if (IsPause(folded, i))
            {
                AddIfAny(clauses, folded, start, i);
                start = i + 1;
            }
            else if (i > start && starts.Contains(i))
            {
                AddIfAny(clauses, folded, start, i);
                start = i;
            }
        }

        AddIfAny(clauses, folded, start, folded.Length);
        return clauses;
    }

    public static bool IsPause(string folded, int i) => folded[i] switch
    {
        ',' or ';' or '!' or '?' or '\n' or '、' or '~' => true,
        ':' => !IsDigit(folded, i + 1),
        '.' => !(IsDigit(folded, i - 1) && IsDigit(folded, i + 1)) && !EndsAbbreviation(folded, i),
        ' ' => LanguageDetector.IsHan(At(folded, i - 1)) && LanguageDetector.IsHan(At(folded, i + 1)),
        _ => false,
    };

    private static PhraseTrie MakeOpeners()
    {
        var trie = new PhraseTrie();
        foreach (var row in LexiconFile.Rows("openers.tsv"))
        {
            trie.Add(row[0]);
        }

        return trie;
    }

    private static void AddIfAny(List<Span> clauses, string folded, int start, int end)
    {
        while (start < end && folded[start] is ' ' or '"' or '\'')
        {
            start++;
        }

        while (end > start && folded[end - 1] is ' ' or '"' or '\'')
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(new(start, end));
        }
    }

    private static bool EndsAbbreviation(string folded, int i) => i >= 2 && folded.AsSpan(i - 2, 2) is "no" or "mr" or "ms" or "st" or "dr" && i + 1 < folded.Length && folded[i + 1] == ' ';

    private static bool IsDigit(string text, int i) => char.IsAsciiDigit(At(text, i));

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';
}
