using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>What a message tells of hazards; nothing where it only asks with a hazard's word.</summary>
internal sealed record Telling(IReadOnlyList<CategoryGuess> Categories, IReadOnlyList<ReportItem> Items)
{
    private static readonly Telling Nothing = new([], []);

    public static Telling Read(CleanText text, Whereabouts places, Signals signals, DangerKind? danger)
    {
        var asked = QuestionReader.Find(text.Folded).Select(q => q.Span).ToList();
        var signs = CategoryReader.Signs(text.Without(places.Names).Folded);
        if (asked.Count > 0)
        {
            var clauses = Clauses.Cut(text.Folded).FindAll(c => asked.Exists(a => a.Overlaps(c)));
            signs.RemoveAll(s => clauses.Exists(c => c.Overlaps(s.Span)));
        }

        var guesses = CategoryReader.Guess(CategoryReader.Weigh(signs));
        if (guesses.Count == 0 && danger is { } kind)
        {
            var category = CategoryOf(kind);
            return new([new(category, 1)], [new(text.Text, category, places.Place)]);
        }

        return guesses.Count == 0 || (signals.Has(Signal.AsksStatus) && signals.Has(Signal.Mine))
            ? Nothing
            : new(guesses, ItemSplitter.Split(text, signs, places.Places));
    }

    /// <summary>The category of a danger that no other word tells.</summary>
    private static HazardCategory CategoryOf(DangerKind kind) => kind switch
    {
        DangerKind.Fire or DangerKind.GasOrPoison => HazardCategory.Fire,
        DangerKind.Water => HazardCategory.DrowningIce,
        DangerKind.Violence => HazardCategory.Surroundings,
        DangerKind.Collapse => HazardCategory.Buildings,
        DangerKind.Vehicle => HazardCategory.Traffic,
        _ => HazardCategory.Other,
    };

    /// <summary>True where the text says that it lasts, or a danger is there as they write; false where it says that it is over; else null.</summary>
    public static bool? IsOngoing(Reading reading, Signals signals)
    {
        if (reading.Danger is not null)
        {
            return true;
        }

        if (reading.Items.Count == 0)
        {
            return null;
        }

        return signals.Has(Signal.Over) ? false
            : signals.Has(Signal.Ongoing) || (reading.When is null && reading.Items[0].Category is not (HazardCategory.Bullying or HazardCategory.Other)) ? true
            : null;
    }
}
