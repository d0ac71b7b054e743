using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>What a text speaks of, by kinds of words (<c>concepts.tsv</c>): each kind that is named, and each two that are named near one another. What holds of one word of a kind mostly holds of one that no training text has.</summary>
internal static class Concepts
{
    private const int Near = 40;
    private const int Most = 24;
    private static readonly PhraseTrie Trie = new();
    private static readonly List<uint> Kinds = [];
    private static readonly HashSet<uint> ThingKinds = [];

    static Concepts()
    {
        foreach (var row in LexiconFile.Rows("concepts.tsv"))
        {
            if (row.Length > 2)
            {
                ThingKinds.Add(TextFeatures.HashOf(row[0]));
            }

            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Trie.Add(word.Replace('_', ' '));
                Kinds.Add(TextFeatures.HashOf(row[0]));
            }
        }
    }

    /// <returns>Each hash once, ascending. At most 24 words are read.</returns>
    public static uint[] Of(string folded)
    {
        var named = Longest(folded);
        var found = new List<uint>(named.Count * 4);
        for (var i = 0; i < named.Count; i++)
        {
            found.Add(named[i].Kind);
            for (var j = 0; j < i; j++)
            {
                if (named[j].Kind != named[i].Kind && named[i].Start - named[j].Start <= Near)
                {
                    found.Add(TextFeatures.Mixed(Math.Min(named[i].Kind, named[j].Kind), Math.Max(named[i].Kind, named[j].Kind)));
                }
            }
        }

        return TextFeatures.Sorted(found);
    }

    /// <summary>Kinds of the things named in a text that may be at fault by themselves.</summary>
    public static HashSet<uint> Things(string folded) => [.. Longest(folded).Select(w => w.Kind).Where(ThingKinds.Contains)];

    private static List<(int Start, uint Kind)> Longest(string folded)
    {
        var named = new List<(int Start, uint Kind)>();
        var words = Trie.Find(folded);
        for (int i = 0, end = 0; i < words.Count && named.Count < Most; i++)
        {
            var isLongest = i + 1 == words.Count || words[i + 1].Span.Start != words[i].Span.Start || words[i + 1].Span.End == words[i].Span.End;
            if (isLongest && (words[i].Span.Start >= end || (named.Count > 0 && words[i].Span.End == end && named[^1].Start == words[i].Span.Start)))
            {
                named.Add((words[i].Span.Start, Kinds[words[i].Phrase]));
                end = words[i].Span.End;
            }
        }

        return named;
    }
}
