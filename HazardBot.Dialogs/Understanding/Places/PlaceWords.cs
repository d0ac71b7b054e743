using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>What a word does in the name of a place.</summary>
public enum PlaceRole
{
    None,
    Core,
    Door,
    Modifier,
    Side,
    Link,
    Floor,
    Room,
    Class,
    Grade,
    Number,
}

/// <summary>The words of places, longest first at every position.</summary>
internal static class PlaceWords
{
    private static readonly PhraseTrie Trie = new();
    private static readonly List<PlaceRole> Roles = [];

    static PlaceWords()
    {
        foreach (var row in LexiconFile.Rows("places.tsv").Concat(LexiconFile.Rows("places-en.tsv")))
        {
            foreach (var word in row[1].Split(' '))
            {
                Trie.Add(word.Replace('_', ' '));
                Roles.Add(Enum.Parse<PlaceRole>(row[0], ignoreCase: true));
            }
        }
    }

    /// <summary>Every word with its role, and numbers; a word that hides others (<see cref="PlaceRole.None"/>) takes their place.</summary>
    public static ILookup<int, (Span Span, PlaceRole Role)> Find(string folded)
    {
        var words = Trie.Find(folded).ConvertAll(w => (w.Span, Role: Roles[w.Phrase]));
        var hidden = words.FindAll(w => w.Role == PlaceRole.None);
        words.RemoveAll(w => w.Role == PlaceRole.None || hidden.Exists(h => h.Span.Start <= w.Span.Start && w.Span.Start < h.Span.End && w.Span.Length <= h.Span.Length));
        foreach (var number in Numbers(folded))
        {
            words.Add((number, PlaceRole.Number));
        }

        return words.OrderByDescending(w => w.Span.Length).ToLookup(w => w.Span.Start);
    }

    private static IEnumerable<Span> Numbers(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var start = i;
            while (i < folded.Length && (char.IsAsciiDigit(folded[i]) || "一二三四五六七八九十初高".Contains(folded[i], StringComparison.Ordinal)) && i - start < 4)
            {
                i++;
            }

            if (i > start)
            {
                yield return new(start, i);
                i--;
            }
        }
    }
}
