using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;
using HazardBot.Benchmarks.Seed;
using HazardBot.Benchmarks.Turns;

namespace HazardBot.Benchmarks.Rate;

internal sealed class RateBenchmark(RatePlan plan)
{
    /// <summary>No multiple of the spacing of conversations at the rates offered, so that turns do not fall on one instant.</summary>
    private const int PauseMilliseconds = 250;
    private const int WarmupSeconds = 5;
    private const int LongestRun = 1_000_000;

    /// <param name="data">A seeded data directory; null to seed one.</param>
    public async Task<Section> RunAsync(string? data, CancellationToken cancel)
    {
        using var folder = new TempFolder();
        if (data is null)
        {
            data = folder.Path;
            await Seeding.RunAsync(data, plan.Hazards, cancel);
        }

        var ledger = LedgerCount.Take(data);
        await using var floor = await Server.StartFloor(folder.File("floor.db")).WaitAsync("/readyz", cancel);
        await using var bot = await Server.StartBot(Locations.BuiltBot, data).WaitAsync("/readyz", cancel);
        var measurements = new List<RateMeasurement>();
        foreach (var script in new[] { Locations.ShortScript, Locations.ReportScript })
        {
            await WarmUpAsync(floor, script, cancel);
            await WarmUpAsync(bot, script, cancel);
            foreach (var rate in new[] { 100, 300 })
            {
                var measurement = new RateMeasurement(Path.GetFileNameWithoutExtension(script), rate);
                measurements.Add(measurement);
                for (var run = 0; run < plan.Runs; run++)
                {
                    measurement.Floor.Add(await MeasureAsync(floor, script, rate, cancel));
                    measurement.Bot.Add(await MeasureAsync(bot, script, rate, cancel));
                }
            }
        }

        return RateReport.Write(plan, ledger, measurements);
    }

    private static Task<LoadReport> WarmUpAsync(Server server, string script, CancellationToken cancel) =>
        LoadClient.RunAsync(server, script, cancel, ("--users", 32), ("--seconds", WarmupSeconds), ("--conversations", LongestRun));

    private async Task<LoadReport> MeasureAsync(Server server, string script, int rate, CancellationToken cancel)
    {
        var report = await LoadClient.RunAsync(
            server,
            script,
            cancel,
            ("--rate", rate),
            ("--pause", PauseMilliseconds),
            ("--warmup", 50),
            ("--users", 8),
            ("--seconds", plan.Seconds),
            ("--conversations", LongestRun));
        Console.WriteLine($"{server.Name,-10}{Path.GetFileNameWithoutExtension(script),-8}{rate,4}/s  p50 {report.P50Ms} p99 {report.P99Ms} max {report.MaxMs} ms  " +
            $"others {report.OtherCpuSeconds} s of CPU");
        return report;
    }
}
