using System.Diagnostics;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Start;

/// <summary>Resident memory in MiB.</summary>
/// <param name="Warm">After everything was used, at rest.</param>
/// <param name="FirstThird">Median under load.</param>
internal sealed record MemoryFigures(double Warm, double FirstThird, double LastThird, double Most, long Turns)
{
    private const double MostWarm = 250;

    /// <summary>What medians of a third may differ by without a leak.</summary>
    private const double Tolerance = 1.05;

    public bool Held => Warm <= MostWarm && LastThird <= FirstThird * Tolerance;
}

/// <summary>Samples the server's memory every second while both scripts run in turn.</summary>
internal static class MemoryWatch
{
    private const int WarmupSeconds = 15;
    private const int ChunkSeconds = 20;
    private const int LongestRun = 10_000_000;

    public static async Task<MemoryFigures> RunAsync(Server server, StartPlan plan, CancellationToken cancel)
    {
        await LoadAsync(server, plan.Users, WarmupSeconds, cancel);
        await Task.Delay(TimeSpan.FromSeconds(2), cancel);
        var warm = Resident(server);
        Console.WriteLine($"warm: {warm} MiB");

        var samples = new List<double>();
        var turns = 0L;
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < plan.Load;)
        {
            var load = LoadAsync(server, plan.Users, ChunkSeconds, cancel);
            while (!load.IsCompleted)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), cancel);
                samples.Add(Resident(server));
            }

            turns += await load;
            Console.WriteLine($"{Stopwatch.GetElapsedTime(begin).TotalSeconds,5:N0} s: {samples[^1]} MiB, {turns:N0} turns");
        }

        var third = Math.Max(1, samples.Count / 3);
        return samples.Count == 0
            ? new(warm, warm, warm, warm, 0)
            : new(warm, samples.Take(third).Median(), samples.TakeLast(third).Median(), samples.Max(), turns);
    }

    private static async Task<long> LoadAsync(Server server, int users, int seconds, CancellationToken cancel)
    {
        var turns = 0L;
        foreach (var script in new[] { Locations.ShortScript, Locations.ReportScript })
        {
            var report = await LoadClient.RunAsync(server, script, cancel, ("--users", users), ("--seconds", seconds), ("--conversations", LongestRun));
            turns += report.Turns;
        }

        return turns;
    }

    private static double Resident(Server server) => ProcessFigures.Take(server.Process).ServerRssMb ?? double.NaN;
}
