using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Model;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>Divides what a message tells into the records that a safety officer would file: another place, another kind of danger or another thing is another record.</summary>
internal static class ItemSplitter
{
    /// <summary>A clause without a place of its own has to say this much to be a hazard of its own.</summary>
    private const double Plain = 3;

    /// <summary>没有护栏 after a danger says what that danger lacks.</summary>
    private static readonly string[] Lacks = ["没", "也没", "又没", "还没", "无"];

    /// <param name="overall">The category of the whole message.</param>
    /// <param name="judge">Tells the category of a part.</param>
    public static IReadOnlyList<ReportItem> Split(CleanText text, List<PatternHit<HazardSign>> signs, Whereabouts where, HazardCategory overall, Func<Span, HazardCategory> judge)
    {
        var places = where.Places;
        var parts = new List<Part>();
        foreach (var clause in Clauses.Cut(text.Folded).DefaultIfEmpty(new(0, text.Folded.Length)))
        {
            var next = Part.Of(clause, signs, places);
            if (parts.Count == 0)
            {
                parts.Add(next);
            }
            else if (parts[^1].Weight < CategoryReader.Enough || !IsAnother(text, parts[^1], next))
            {
                parts[^1] = parts[^1].With(next, signs);
            }
            else
            {
                parts.Add(next);
            }
        }

        Gather(parts, signs);
        return parts.Count == 1
            ? [new(Trimmed(text, parts[0].Span), overall, parts[0].PlaceText(text))]
            : [.. parts.Select(part => new ReportItem(Trimmed(text, part.Span), judge(part.Span), part.PlaceText(text)))];
    }

    private static bool IsAnother(CleanText text, Part before, Part next)
    {
        if (next.Weight < CategoryReader.Enough || before.Category is not { } first || next.Category is not { } second)
        {
            return false;
        }

        var elsewhere = next.Place is { } place && before.Place is { } earlier && !PlaceFinder.AreOne(text.Slice(earlier), text.Slice(place));
        return (first, second) switch
        {
            (HazardCategory.Bullying, HazardCategory.Bullying or HazardCategory.Other) => false,
            (not HazardCategory.Bullying, not HazardCategory.Bullying) when IsOtherFault(text, before, next) => true,
            _ when first == second => HasThings(first) && IsOther(text, before, next, elsewhere),
            _ => elsewhere || (next.Weight >= Plain && next.Weight > before.Score(second) + 1 && next.Weight > next.Score(first) + 1),
        };
    }

    /// <summary>Two dangers of one category: told at two places, or about two things.</summary>
    private static bool IsOther(CleanText text, Part before, Part next, bool elsewhere)
    {
        if (elsewhere)
        {
            return !(before.Thing is "exit" or "escape" && next.IsEscape);
        }

        return next.Weight >= Plain
            && before.Thing is not null && next.Thing is not null && before.Thing != next.Thing
            && !(next.Place is null && Lacks.Any(word => string.CompareOrdinal(text.Folded, next.Span.Start, word, 0, word.Length) == 0));
    }

    /// <summary>A thing of another kind that is at fault itself: 留样冰箱坏了 after 老鼠满地跑.</summary>
    private static bool IsOtherFault(CleanText text, Part before, Part next)
    {
        var clause = text.Folded[next.Span.Start..next.Span.End];
        if (Lacks.Any(word => clause.StartsWith(word, StringComparison.Ordinal)) || !Signals.Of(clause).Has(Signal.Standing))
        {
            return false;
        }

        var things = Concepts.Things(clause);
        return things.Count > 0 && !things.Overlaps(Concepts.Things(text.Folded[before.Span.Start..before.Span.End]));
    }

    /// <summary>What tells too little alone belongs to its neighbour.</summary>
    private static void Gather(List<Part> parts, List<PatternHit<HazardSign>> signs)
    {
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (parts[i].Weight < CategoryReader.Enough)
            {
                parts[i - 1] = parts[i - 1].With(parts[i], signs);
                parts.RemoveAt(i);
            }
        }
    }

    /// <summary>Categories in which two different things at one place are two records; the others tell one story.</summary>
    private static bool HasThings(HazardCategory category) => category is HazardCategory.Fire or HazardCategory.Buildings or HazardCategory.Surroundings;

    private static string Trimmed(CleanText text, Span span) => text.Slice(span).Trim(' ', '\n', ',', '，', '。', '；', '、', '.', ';');
}
