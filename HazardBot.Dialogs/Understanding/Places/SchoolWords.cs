using System.Collections.Frozen;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>The words around and in the names of schools (<c>school-words.tsv</c>).</summary>
internal static class SchoolWords
{
    public const string Numerals = "一二三四五六七八九十百零0123456789";

    private static readonly FrozenDictionary<string, string[]> Words = LexiconFile.Rows("school-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    public static PhraseTrie Kinds { get; } = Trie("kind");

    public static PhraseTrie Stops { get; } = Trie("stop");

    /// <summary>Stops that don't make a name of one character (和平小学).</summary>
    public static FrozenSet<string> Weak { get; } = Words["weak"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stops that begin names too (向阳路小学).</summary>
    public static FrozenSet<string> Soft { get; } = Words["soft"].ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Bare { get; } = Words["bare"].ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<char> Follows { get; } = Words["follows"].Select(w => w[0]).ToFrozenSet();

    /// <summary>Length of what follows a name and makes it another school (分校); 0 where nothing does.</summary>
    public static int PartAt(string folded, int at) => LongestAt("part", folded, at);

    /// <summary>Length of what follows a name and leaves it the same school (东校区); 0 where nothing does.</summary>
    public static int CampusAt(string folded, int at) => LongestAt("campus", folded, at);

    /// <summary>Whether a kind of school (学校, 高中) names one only together with certain words, and lacks them.</summary>
    public static bool IsNameless(ReadOnlySpan<char> own, ReadOnlySpan<char> kind)
    {
        foreach (var word in Words["short"])
        {
            if (kind.SequenceEqual(word))
            {
                return own.Length < 2 || !HasInfix(own);
            }
        }

        return false;
    }

    private static bool HasInfix(ReadOnlySpan<char> own)
    {
        foreach (var word in Words["infix"])
        {
            if (own.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int LongestAt(string role, string folded, int at) =>
        Words[role].Where(w => string.CompareOrdinal(folded, at, w, 0, w.Length) == 0).Select(w => w.Length).DefaultIfEmpty().Max();

    private static PhraseTrie Trie(string role)
    {
        var trie = new PhraseTrie();
        foreach (var word in Words[role])
        {
            trie.Add(word);
        }

        return trie;
    }
}
