using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Model;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>What a message tells of hazards; nothing where it only asks with a hazard's word.</summary>
internal sealed record Telling(IReadOnlyList<CategoryGuess> Categories, IReadOnlyList<ReportItem> Items)
{
    private const double SurelyNothing = 0.7;
    private const double SignlessNothing = 0.35;
    private const double AskedNothing = 0.1;

    /// <summary>Letters that a greeting may have beside it.</summary>
    private const int Beside = 2;

    public static readonly Telling Nothing = new([], []);

    /// <summary>What the classifier is given of a message.</summary>
    public static TextInput Input(CleanText text, Whereabouts places, Signals signals, DangerLook look, TextInput features, Act? staff)
    {
        var asks = QuestionReader.Find(text.Folded);
        return Input(features, Signs(text, places, asks), signals, look.First, asks.Count > 0, staff is not null);
    }

    /// <param name="look">What the word lists see of danger.</param>
    /// <param name="danger">The danger that it comes to.</param>
    /// <param name="staff">What staff's words set out to do.</param>
    public static Telling Read(CleanText text, Whereabouts places, Signals signals, DangerLook look, DangerKind? danger, TextInput features, Act? staff)
    {
        if (danger is null && signals.Has(Signal.AsksStatus) && signals.Has(Signal.Mine))
        {
            return Nothing;
        }

        var asks = QuestionReader.Find(text.Folded);
        var signs = Signs(text, places, asks);
        if (danger is null && signs.Count == 0 && !places.LeavesSomething(text.Folded))
        {
            return Nothing;
        }

        var judged = CategoryModel.Shipped.Predict(Input(features, signs, signals, look.First, asks.Count > 0, staff is not null));
        if (danger is null && IsNothing(text, signs, signals, judged[CategoryModel.None], judged.Max(), asks.Count > 0))
        {
            return Nothing;
        }

        var guesses = Guesses(judged);
        return new(guesses, ItemSplitter.Split(text, signs, places, guesses[0].Category, part => OfPart(text.Folded, part, signs, signals)));
    }

    private static TextInput Input(TextInput features, List<PatternHit<HazardSign>> signs, Signals signals, DangerKind? danger, bool asks, bool isStaffs) =>
        features with { Signs = CategorySigns.Of(CategoryReader.Weigh(signs), signals, danger, asks, isStaffs) };

    private static HazardCategory OfPart(string folded, Span part, List<PatternHit<HazardSign>> signs, Signals signals) =>
        Guesses(CategoryModel.Shipped.Predict(Input(TextInput.Of(folded[part.Start..part.End]), signs.FindAll(s => part.Contains(s.Span)), signals, null, false, false)))[0].Category;

    /// <summary>At most three, likeliest first, of what is told; that nothing is told is out of the question.</summary>
    private static IReadOnlyList<CategoryGuess> Guesses(double[] judged) => [.. judged[..CategoryModel.None]
        .Select((p, i) => new CategoryGuess((HazardCategory)i, p / Math.Max(1e-9, 1 - judged[CategoryModel.None])))
        .OrderByDescending(g => g.Probability)
        .Take(3)];

    /// <summary>Where no word list sees a sign, the classifier has to be surer, and surer still where something is asked; where they see enough of them, it has to be sure that there is nothing.</summary>
    private static bool IsNothing(CleanText text, List<PatternHit<HazardSign>> signs, Signals signals, double none, double most, bool asks) =>
        (none >= most && (asks || none >= SurelyNothing || CategoryReader.Weigh(signs).Max() < CategoryReader.Enough)) || (signs.Count == 0 && (none >= (asks ? AskedNothing : SignlessNothing) || IsGreeting(text, signals)));

    private static bool IsGreeting(CleanText text, Signals signals) =>
        signals.Greetings().Sum(s => s.Length) is var greeted and > 0 && text.Folded.Count(char.IsLetterOrDigit) - greeted <= Beside;

    /// <summary>The signs of hazards outside of what is asked.</summary>
    private static List<PatternHit<HazardSign>> Signs(CleanText text, Whereabouts places, List<PatternHit<UserQuestion>> asks)
    {
        var signs = CategoryReader.Signs(text.Without(places.Names).Folded);
        if (asks.Count > 0)
        {
            var clauses = Clauses.Cut(text.Folded).FindAll(c => asks.Exists(a => a.Span.Overlaps(c)));
            signs.RemoveAll(s => clauses.Exists(c => c.Overlaps(s.Span)));
        }

        return signs;
    }

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
            : signals.Has(Signal.Ongoing)
                || (signals.Has(Signal.Standing) && reading.Items[0].Category is not (HazardCategory.Bullying or HazardCategory.Other))
                || (reading.When is null && reading.Items[0].Category is not (HazardCategory.Bullying or HazardCategory.Other)) ? true
            : null;
    }
}
