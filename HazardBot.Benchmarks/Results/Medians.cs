namespace HazardBot.Benchmarks.Results;

internal static class Medians
{
    /// <param name="values">At least one.</param>
    /// <returns>The middle one; the mean of the middle two where their number is even.</returns>
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
