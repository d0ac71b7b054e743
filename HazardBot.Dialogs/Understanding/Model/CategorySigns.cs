using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Matter;

namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>What the word lists and rules tell the classifier of categories: two numbers for each category, four of what is asked or done, one for each kind of danger and one for none.</summary>
internal static class CategorySigns
{
    private const int Categories = 12;
    private const int Asked = 4;
    private const int Dangers = 11;
    private const float Most = 10;
    private const float Strength = 0.2f;

    /// <param name="scores">What the word lists give each category.</param>
    public static float[] Of(double[] scores, Signals signals, DangerKind? danger, bool asks, bool isStaffs)
    {
        var signs = new float[(2 * Categories) + Asked + Dangers];
        var likeliest = scores.Max();
        for (var i = 0; i < Categories; i++)
        {
            signs[i] = Math.Min((float)scores[i], Most) * Strength;
            signs[Categories + i] = likeliest >= CategoryReader.Enough && scores[i] >= likeliest ? 1 : 0;
        }

        signs[2 * Categories] = asks ? 1 : 0;
        signs[(2 * Categories) + 1] = isStaffs ? 1 : 0;
        signs[(2 * Categories) + 2] = signals.Has(Signal.AsksStatus) ? 1 : 0;
        signs[(2 * Categories) + 3] = likeliest < CategoryReader.Enough ? 1 : 0;
        signs[(2 * Categories) + Asked + (danger is { } kind ? (int)kind : Dangers - 1)] = 1;
        return signs;
    }
}
