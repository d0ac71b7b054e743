using System.Diagnostics;

namespace HazardBot.Benchmarks.Load;

/// <summary>Nearest-rank percentiles, in milliseconds.</summary>
internal sealed class Percentiles
{
    private readonly long[] _sorted;

    public Percentiles(IEnumerable<long> ticks)
    {
        _sorted = [.. ticks];
        Array.Sort(_sorted);
    }

    public int Count => _sorted.Length;

    /// <param name="percent">1 to 100.</param>
    /// <returns>Null where nothing was measured.</returns>
    public double? At(int percent) => Count == 0
        ? null
        : Math.Round(Stopwatch.GetElapsedTime(0, _sorted[Math.Max(0, (int)Math.Ceiling(percent / 100.0 * Count) - 1)]).TotalMilliseconds, 2);
}
