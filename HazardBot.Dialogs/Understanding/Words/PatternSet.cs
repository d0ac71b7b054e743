namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>One place where a pattern holds, from its first word to its last.</summary>
public readonly record struct PatternHit<T>(Span Span, T Value);

/// <summary>
/// Patterns of words, all looked for in one pass. They stand in a row's last column, divided by blanks (a blank of their own is <c>_</c>):
/// <c>a|b</c> is either, <c>a..b</c> is b soon after a in the same sentence, <c>a&amp;b</c> the same in any order,
/// and <c>@name</c> a list of words that an earlier row <c>=name⇥a|b</c> gives.
/// </summary>
public sealed class PatternSet<T>
{
    private const int ChineseGap = 12;
    private const int EnglishGap = 45;
    private readonly PhraseTrie _trie = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly List<Pattern> _patterns = [];
    private readonly int _gap;
    private readonly Dictionary<int, List<int>> _begins = [];

    /// <param name="rows">Rows of a word list.</param>
    /// <param name="value">Makes a row's meaning from its columns.</param>
    /// <param name="gap">Most characters between two parts of a Chinese pattern.</param>
    public PatternSet(IEnumerable<string[]> rows, Func<string[], T> value, int gap = ChineseGap)
    {
        _gap = gap;
        foreach (var row in rows)
        {
            if (row[0].StartsWith('='))
            {
                _lists.Add("@" + row[0][1..], Expand(row[1].Replace('_', ' ')));
                continue;
            }

            var meaning = value(row);
            foreach (var pattern in row[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(pattern.Replace('_', ' '), meaning);
            }
        }
    }

    /// <summary>Every place where a pattern holds, in order of their beginnings; one pattern at most once for each beginning.</summary>
    public List<PatternHit<T>> Find(string folded)
    {
        var words = _trie.Find(folded);
        var hits = new List<PatternHit<T>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!_begins.TryGetValue(words[i].Phrase, out var begun))
            {
                continue;
            }

            foreach (var index in begun)
            {
                var pattern = _patterns[index];
                if (pattern.End(1, words, i, folded) is var end and > 0)
                {
                    hits.Add(new(new(words[i].Span.Start, end), pattern.Value));
                }
            }
        }

        return hits;
    }

    public bool IsIn(string folded) => Find(folded).Count > 0;

    private string Expand(string alternatives) =>
        string.Join('|', alternatives.Split('|').Select(a => a.StartsWith('@') ? _lists[a] : a));

    private void Add(string pattern, T value)
    {
        var anyOrder = pattern.Contains('&', StringComparison.Ordinal);
        var parts = pattern.Split(anyOrder ? "&" : "..").Select(Expand).ToArray();
        Add(parts, value);
        if (anyOrder)
        {
            Array.Reverse(parts);
            Add(parts, value);
        }
    }

    private void Add(string[] parts, T value)
    {
        var sets = parts.Select(part => part.Split('|').Select(Number).ToHashSet()).ToArray();
        foreach (var word in sets[0])
        {
            if (!_begins.TryGetValue(word, out var list))
            {
                _begins.Add(word, list = []);
            }

            list.Add(_patterns.Count);
        }

        var english = parts.Any(part => part.AsSpan().IndexOfAnyInRange('a', 'z') >= 0);
        _patterns.Add(new(sets, english ? EnglishGap : _gap, value));
    }

    private int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers.Add(word, number = _trie.Add(word));
        }

        return number;
    }

    private sealed record Pattern(HashSet<int>[] Parts, int Gap, T Value)
    {
        /// <summary>Where the pattern ends whose part before <paramref name="part"/> is the word <paramref name="from"/>; 0 where it doesn't hold.</summary>
        public int End(int part, List<(Span Span, int Phrase)> words, int from, string folded)
        {
            var end = words[from].Span.End;
            if (part == Parts.Length)
            {
                return end;
            }

            for (var i = from + 1; i < words.Count && words[i].Span.Start <= end + Gap; i++)
            {
                if (words[i].Span.Start >= end && Parts[part].Contains(words[i].Phrase)
                    && !Marks.End(folded, end, words[i].Span.Start)
                    && End(part + 1, words, i, folded) is var last and > 0)
                {
                    return last;
                }
            }

            return 0;
        }
    }
}
