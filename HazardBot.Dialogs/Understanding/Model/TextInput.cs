namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>What a classifier is given of one message.</summary>
/// <param name="Features">Hashes of <see cref="TextFeatures"/>.</param>
/// <param name="Concepts">Hashes of <see cref="Model.Concepts"/>.</param>
/// <param name="Signs">What the word lists and rules see in it, as many numbers for every message.</param>
public sealed record TextInput(uint[] Features, uint[] Concepts, float[] Signs)
{
    /// <summary>What kinds of words count for beside runs of characters; found by trying.</summary>
    private const double OfConcepts = 0.2;

    /// <summary>What one hash of <see cref="Features"/> counts for: a long text has many, and says no more than a short one.</summary>
    public double FeatureShare => 1 / Math.Sqrt(Math.Max(1, Features.Length));

    /// <summary>The same for one of <see cref="Concepts"/>.</summary>
    public double ConceptShare => OfConcepts / Math.Sqrt(Math.Max(1, Concepts.Length));

    /// <summary>What a text says by itself, without signs.</summary>
    /// <param name="folded">The matching form, without names of schools and districts.</param>
    public static TextInput Of(string folded) => new(TextFeatures.Of(folded), Model.Concepts.Of(folded), []);
}
