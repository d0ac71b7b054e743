using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Turns;

/// <summary>Both servers stay up and take turns, so that whatever else the machine does falls on both.</summary>
internal sealed class TurnsBenchmark(TurnsPlan plan)
{
    private const int LongestRun = 1_000_000;
    private readonly List<TurnsMeasurement> _measurements = [];
    private long _completed;

    public async Task<Section> RunAsync(CancellationToken cancel)
    {
        using var folder = new TempFolder();
        await using var floor = await Server.StartFloor(folder.File("floor.db")).WaitAsync("/readyz", cancel);
        await using var bot = await Server.StartBot(Locations.BuiltBot, folder.Path).WaitAsync("/readyz", cancel);
        var before = LedgerCount.Take(folder.Path);
        foreach (var script in new[] { Locations.ShortScript, Locations.ReportScript })
        {
            await MeasureAsync(floor, script, 32, cancel);
            await MeasureBotAsync(bot, script, 32, cancel);
        }

        Console.WriteLine("Both are warm. What follows counts.");
        foreach (var (script, goal) in new[] { (Locations.ShortScript, 3), (Locations.ReportScript, 8) })
        {
            foreach (var users in new[] { 32, 256 })
            {
                var measurement = new TurnsMeasurement(Path.GetFileNameWithoutExtension(script), users, goal);
                _measurements.Add(measurement);
                for (var run = 0; run < plan.Runs; run++)
                {
                    measurement.Floor.Add(await MeasureAsync(floor, script, users, cancel));
                    measurement.Bot.Add(await MeasureBotAsync(bot, script, users, cancel));
                }
            }
        }

        var after = LedgerCount.Take(folder.Path);
        return TurnsReport.Write(plan, _measurements, _completed, before, after);
    }

    private async Task<LoadReport> MeasureBotAsync(Server bot, string script, int users, CancellationToken cancel)
    {
        var report = await MeasureAsync(bot, script, users, cancel);
        _completed += report.WarmedUp + report.Conversations;
        return report;
    }

    private async Task<LoadReport> MeasureAsync(Server server, string script, int users, CancellationToken cancel)
    {
        var report = await LoadClient.RunAsync(
            server, script, cancel, ("--users", users), ("--warmup", plan.Warmup), ("--seconds", plan.Seconds), ("--conversations", LongestRun));
        Console.WriteLine($"{server.Name,-10}{Path.GetFileNameWithoutExtension(script),-8}{users,4} users {report.TurnsPerSecond,10:N1} turns/s  p50 {report.P50Ms} p99 {report.P99Ms} ms  " +
            $"server {report.ServerCpuSeconds} s, client {report.ClientCpuSeconds} s, others {report.OtherCpuSeconds} s of CPU, {report.ServerRssMb} MiB");
        return report;
    }
}
