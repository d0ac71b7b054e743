using HazardBot.Dialogs.Understanding.Model;

namespace HazardBot.Benchmarks.Training;

/// <summary>A model as it is shipped: pruned, rounded to eight bits and calibrated.</summary>
internal sealed record Trained(int Classes, uint[] Hashes, double[] Weights)
{
    private const int Steps = 127;

    /// <summary>Learns from examples: first of every hash that two texts have, then again of the <paramref name="kept"/> that say most.</summary>
    public static Trained From(IReadOnlyList<Example> examples, int classes, int kept, double penalty, double densePenalty, int iterations)
    {
        var hashes = Regression.Common(examples, 2);
        var weights = new Regression(examples, classes, hashes, penalty, densePenalty).Fit(iterations);
        if (hashes.Length <= kept)
        {
            return new(classes, hashes, weights);
        }

        var most = Enumerable.Range(0, hashes.Length).OrderByDescending(i => Size(weights, classes, i)).ThenBy(i => i).Take(kept).Order().Select(i => hashes[i]).ToArray();
        return new(classes, most, new Regression(examples, classes, most, penalty, densePenalty).Fit(iterations));
    }

    /// <param name="temperature">What every sum is divided by.</param>
    public byte[] ToFile(double temperature)
    {
        var sparse = Weights.AsSpan(0, Hashes.Length * Classes);
        var largest = 0.0;
        foreach (var weight in sparse)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        var rounded = new sbyte[sparse.Length];
        for (var i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (sbyte)Math.Round(sparse[i] / largest * Steps);
        }

        var dense = Array.ConvertAll(Weights[sparse.Length..], w => (float)(w / temperature));
        return ModelFile.Write(Classes, (float)(largest / Steps / temperature), dense, Hashes, rounded);
    }

    private static double Size(double[] weights, int classes, int hash)
    {
        var size = 0.0;
        for (var k = 0; k < classes; k++)
        {
            size += weights[(hash * classes) + k] * weights[(hash * classes) + k];
        }

        return size;
    }
}
