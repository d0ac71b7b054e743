using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>Reads a message that is nothing but a word for the form (是, 取消吧, 好的谢谢), politeness and particles aside.</summary>
public static class SteeringWords
{
    private const int Longest = 24;
    private static readonly PhraseTrie Trie = new();
    private static readonly List<SteeringWord?> Words = [];

    static SteeringWords()
    {
        foreach (var row in LexiconFile.Rows("steering.tsv"))
        {
            foreach (var word in row[1].Split(' '))
            {
                Trie.Add(word.Replace('_', ' ').Trim());
                Words.Add(row[0] == "-" ? null : Enum.Parse<SteeringWord>(row[0]));
            }
        }
    }

    /// <returns>Null where the message holds anything else, or two words that gainsay each other.</returns>
    public static SteeringWord? Read(string folded)
    {
        var bare = Bare(folded);
        if (bare.Length is 0 or > Longest)
        {
            return null;
        }

        var found = Cover(bare);
        if (found is null)
        {
            return null;
        }

        var said = found.Distinct().ToList();
        if (said.Count > 1)
        {
            said.Remove(SteeringWord.Thanks);
        }

        if (said.Count > 1 && !(said.Contains(SteeringWord.Yes) && said.Contains(SteeringWord.No)))
        {
            said.Remove(SteeringWord.Yes);
            said.Remove(SteeringWord.No);
        }

        return said is [var only] ? only : null;
    }

    /// <summary>The message without punctuation; blanks stay between Latin words only.</summary>
    private static string Bare(string folded)
    {
        var kept = new System.Text.StringBuilder(Longest + 1);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || c is '\'' or '/')
            {
                kept.Append(c);
            }
            else if (kept.Length > 0 && kept[^1] is >= 'a' and <= 'z' or '\'')
            {
                kept.Append(' ');
            }

            if (kept.Length > Longest + 1)
            {
                break;
            }
        }

        return kept.ToString().Trim();
    }

    /// <summary>The steering words of the cover with fewest pieces; null where the words leave something uncovered or say nothing.</summary>
    private static List<SteeringWord>? Cover(string bare)
    {
        var best = new (int Pieces, List<SteeringWord> Said)?[bare.Length + 1];
        best[0] = (0, []);
        foreach (var (span, phrase) in Trie.Find(bare))
        {
            var start = span.Start;
            if (best[start] is { } before && (best[span.End] is not { } known || before.Pieces + 1 < known.Pieces))
            {
                best[span.End] = (before.Pieces + 1, Words[phrase] is { } word ? [.. before.Said, word] : before.Said);
            }

            if (span.End < bare.Length && bare[span.End] == ' ' && best[span.End] is { } at && (best[span.End + 1] is not { } next || at.Pieces < next.Pieces))
            {
                best[span.End + 1] = at;
            }
        }

        return best[bare.Length] is { Said.Count: > 0 } whole ? whole.Said : null;
    }
}
