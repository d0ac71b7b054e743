using System.Diagnostics;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Load;

/// <summary>Warm-up, then the measured run, then the figures.</summary>
internal static class LoadTool
{
    public static async Task<LoadReport> RunAsync(LoadOptions options, CancellationToken cancel)
    {
        var script = Script.Load(options.Script);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(options.MaxTime);
        using var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            MaxConnectionsPerServer = options.Rate > 0 ? 1024 : options.Users,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        };
        using var client = new HttpClient(handler) { Timeout = options.TurnTimeout };

        var warmed = new LoadResult(script.Turns.Count);
        if (options.Warmup > 0)
        {
            await new ClosedLoop(new(client, options, script, "warm")).RunAsync(options.Users, options.Warmup, 0, warmed, stop.Token);
        }

        var measured = new LoadResult(script.Turns.Count);
        var conversation = new Conversation(client, options, script, "load");
        var before = ProcessFigures.Take(options.Process);
        var watch = Stopwatch.StartNew();
        await (options.Rate > 0
            ? new OpenLoop(conversation).RunAsync(options, script.Turns.Count, measured, stop.Token)
            : new ClosedLoop(conversation).RunAsync(options.Users, options.Conversations, options.Seconds, measured, stop.Token));
        watch.Stop();
        return LoadReport.Of(options, script, warmed, measured, watch.Elapsed, before, ProcessFigures.Take(options.Process));
    }
}
