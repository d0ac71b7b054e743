using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>
/// What the classifier sees of a text: hashes of runs of one to four characters (Latin words count as one, numbers as one, nothing runs across a pause),
/// of two characters with one between them, and of what two and three characters sound like, so that a voice-input slip is near what was meant.
/// </summary>
public static class TextFeatures
{
    private const int Longest = 4;
    private const int LongestRead = 1200;
    private const uint Pause = 0;
    private const uint Number = '0';
    private const uint SkipSalt = 0x51ed270b;
    private const uint SoundSalt = 0x2545f491;
    private const uint WordSalt = 0x7feb352d;
    private const uint ConceptSalt = 0x165667b1;

    /// <param name="folded">The matching form; read up to its 1,200th character.</param>
    /// <returns>Each hash once, ascending.</returns>
    public static uint[] Of(string folded)
    {
        var tokens = Tokens(folded);
        var found = new List<uint>(tokens.Count * 8);
        for (var i = 0; i < tokens.Count; i++)
        {
            Runs(tokens, i, found);
        }

        return Sorted(found);
    }

    /// <summary>Each hash once, ascending.</summary>
    internal static uint[] Sorted(List<uint> hashes)
    {
        var all = hashes.ToArray();
        Array.Sort(all);
        return all[..Distinct(all)];
    }

    internal static uint HashOf(string name)
    {
        var hash = ConceptSalt;
        foreach (var c in name)
        {
            hash = Mixed(hash, c);
        }

        return hash;
    }

    internal static uint Mixed(uint hash, uint token)
    {
        var mixed = (hash ^ token) * 0x9e3779b1u;
        mixed ^= mixed >> 15;
        mixed *= 0x85ebca77u;
        return mixed ^ (mixed >> 13);
    }

    private static void Runs(List<(uint Token, uint Sound)> tokens, int from, List<uint> found)
    {
        var hash = 0u;
        var sound = SoundSalt;
        for (var i = from; i < tokens.Count && i - from < Longest && tokens[i].Token != Pause; i++)
        {
            hash = Mixed(hash, tokens[i].Token);
            found.Add(hash);
            sound = Mixed(sound, tokens[i].Sound);
            if (i - from is 1 or 2)
            {
                found.Add(sound);
            }

            if (i - from == 2)
            {
                found.Add(Mixed(Mixed(SkipSalt, tokens[from].Token), tokens[i].Token));
            }
        }
    }

    private static List<(uint Token, uint Sound)> Tokens(string folded)
    {
        var tokens = new List<(uint, uint)>(folded.Length);
        var end = Math.Min(folded.Length, LongestRead);
        for (var i = 0; i < end;)
        {
            var start = i;
            if (folded[i] is >= 'a' and <= 'z')
            {
                while (i < end && folded[i] is (>= 'a' and <= 'z') or '\'')
                {
                    i++;
                }

                var stem = Stem(folded.AsSpan(start, i - start));
                tokens.Add((stem, stem));
            }
            else if (char.IsAsciiDigit(folded[i]))
            {
                while (i < end && (char.IsAsciiDigit(folded[i]) || folded[i] == '.'))
                {
                    i++;
                }

                tokens.Add((Number, Number));
            }
            else
            {
                var c = folded[i++];
                if (LanguageDetector.IsHan(c))
                {
                    tokens.Add((c, Homophones.SoundOf(c)));
                }
                else if (!(c == ' ' && tokens.Count > 0 && IsLatin(folded, i)))
                {
                    tokens.Add((Pause, Pause));
                }
            }
        }

        return tokens;
    }

    private static bool IsLatin(string folded, int at) => at < folded.Length && folded[at] is >= 'a' and <= 'z' && at > 1 && folded[at - 2] is (>= 'a' and <= 'z') or '\'';

    /// <summary>A word without its usual endings.</summary>
    private static uint Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word.EndsWith("ing"))
        {
            word = word[..^3];
        }
        else if (word.Length > 4 && word.EndsWith("ed"))
        {
            word = word[..^2];
        }
        else if (word.Length > 3 && word[^1] == 's' && word[^2] != 's')
        {
            word = word[..^1];
        }

        var hash = WordSalt;
        foreach (var c in word.Length > 4 && word[^1] == 'e' ? word[..^1] : word)
        {
            hash = Mixed(hash, c);
        }

        return hash;
    }

    private static int Distinct(uint[] sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept;
    }
}
