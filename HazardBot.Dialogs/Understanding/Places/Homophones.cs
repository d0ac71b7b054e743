using System.Collections.Frozen;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Characters that sound alike, tones and the sounds that people here don't tell apart (zh/z, ang/an, l/n) aside.</summary>
internal static class Homophones
{
    private static readonly FrozenDictionary<char, ushort> Sounds = Load();

    public static bool AreAlike(char one, char other) =>
        Sounds.TryGetValue(one, out var first) && Sounds.TryGetValue(other, out var second) && first == second;

    /// <summary>A number that characters of one sound share; the character's own where no sound of it is known. The same in every process.</summary>
    public static uint SoundOf(char c) => Sounds.TryGetValue(c, out var sound) ? sound + (uint)char.MaxValue : c;

    private static FrozenDictionary<char, ushort> Load()
    {
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var sounds = new Dictionary<char, ushort>();
        foreach (var row in LexiconFile.Rows("syllables.tsv"))
        {
            var syllable = Blurred(row[0]);
            if (!numbers.TryGetValue(syllable, out var number))
            {
                numbers.Add(syllable, number = (ushort)(numbers.Count + 1));
            }

            foreach (var c in row[1])
            {
                sounds.TryAdd(c, number);
            }
        }

        return sounds.ToFrozenDictionary();
    }

    private static string Blurred(string syllable)
    {
        var start = syllable.StartsWith("zh", StringComparison.Ordinal) || syllable.StartsWith("ch", StringComparison.Ordinal) || syllable.StartsWith("sh", StringComparison.Ordinal)
            ? syllable[0] + syllable[2..]
            : syllable;
        start = start.EndsWith("ng", StringComparison.Ordinal) && start.Length > 3 - 1 && start[^3] is 'a' or 'e' or 'i' ? start[..^1] : start;
        return start[0] == 'l' ? "n" + start[1..] : start;
    }
}
