using System.Collections.Frozen;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Characters that sound alike, tones and the sounds that people here don't tell apart (zh/z, ang/an, l/n) aside.</summary>
internal static class Homophones
{
    private static readonly FrozenDictionary<char, string> Syllables = LexiconFile.Rows("syllables.tsv")
        .SelectMany(row => row[1].Select(c => (c, Sound: Blurred(row[0]))))
        .DistinctBy(p => p.c)
        .ToFrozenDictionary(p => p.c, p => p.Sound);

    public static bool AreAlike(char one, char other) =>
        Syllables.TryGetValue(one, out var first) && Syllables.TryGetValue(other, out var second) && first == second;

    private static string Blurred(string syllable)
    {
        var start = syllable.StartsWith("zh", StringComparison.Ordinal) || syllable.StartsWith("ch", StringComparison.Ordinal) || syllable.StartsWith("sh", StringComparison.Ordinal)
            ? syllable[0] + syllable[2..]
            : syllable;
        start = start.EndsWith("ng", StringComparison.Ordinal) && start.Length > 3 - 1 && start[^3] is 'a' or 'e' or 'i' ? start[..^1] : start;
        return start[0] == 'l' ? "n" + start[1..] : start;
    }
}
