using System.Globalization;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>One sign of a hazard in a message.</summary>
/// <param name="Category">Null for a mask, inside which nothing is read.</param>
/// <param name="Weight">How much it says; 2 and more in all tell a hazard.</param>
/// <param name="Thing">What it is about, where things of one category told apart are different hazards; else null.</param>
public sealed record HazardSign(HazardCategory? Category, double Weight, string? Thing);

/// <summary>Finds the signs of hazards and weighs them.</summary>
public static class CategoryReader
{
    public const double Enough = 2;
    private const int Counted = 8;
    private const int HarmReaches = 15;

    /// <summary>Whose harm is never bullying, which is between pupils.</summary>
    private static readonly string[] NotPupils = ["staff", "outsider"];
    private static readonly PatternSet<HazardSign> Patterns = new(
        LexiconFile.Rows("categories-zh.tsv").Concat(LexiconFile.Rows("categories-en.tsv").Select(Renamed)), Sign);

    /// <summary>The signs in order of their beginnings, without the masked ones.</summary>
    public static List<PatternHit<HazardSign>> Signs(string folded)
    {
        var hits = Patterns.Find(folded);
        var masks = hits.FindAll(h => h.Value.Category is null);
        hits.RemoveAll(hit => hit.Value.Category is null || masks.Exists(mask => Hides(mask.Span, hit.Span)));
        var adults = hits.FindAll(h => NotPupils.Contains(h.Value.Thing));
        hits.RemoveAll(hit => hit.Value.Category == HazardCategory.Bullying
            && adults.Exists(a => hit.Span.Start <= a.Span.End + HarmReaches && a.Span.Start <= hit.Span.End + (a.Value.Thing == "staff" ? 0 : HarmReaches)));
        return hits;
    }

    /// <summary>A score for each category: its strongest sign in full, each further one half of the one before; a word counted once.</summary>
    public static double[] Weigh(IEnumerable<PatternHit<HazardSign>> signs)
    {
        var scores = new double[Enum.GetValues<HazardCategory>().Length];
        foreach (var group in signs.GroupBy(s => s.Value.Category!.Value))
        {
            var counted = new List<Span>();
            foreach (var sign in group.OrderByDescending(s => s.Value.Weight).ThenBy(s => s.Span.Start))
            {
                if (counted.Count == Counted)
                {
                    break;
                }

                if (!counted.Exists(c => c.Overlaps(sign.Span)))
                {
                    scores[(int)group.Key] += sign.Value.Weight / (1 << counted.Count);
                    counted.Add(sign.Span);
                }
            }
        }

        return scores;
    }

    private static HazardSign Sign(string[] row) => new(
        row[0] == "-" ? null : HazardCategories.Parse(row[0]),
        double.Parse(row[1], CultureInfo.InvariantCulture),
        row[2] == "-" ? null : row[2]);

    /// <summary>Both lists name their words alike; the English ones get names of their own.</summary>
    private static string[] Renamed(string[] row) => row[0].StartsWith('=')
        ? ["=en-" + row[0][1..], row[1].Replace("@", "@en-", StringComparison.Ordinal)]
        : [row[0], row[1], row[2], row[3].Replace("@", "@en-", StringComparison.Ordinal)];

    private static bool Hides(Span mask, Span hit) => hit != mask
        && ((mask.Start <= hit.Start && hit.Start < mask.End) || (mask.Start < hit.End && hit.End < mask.End));
}
