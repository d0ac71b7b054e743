using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Start;

internal sealed class StartBenchmark(StartPlan plan)
{
    public async Task<Section> RunAsync(CancellationToken cancel)
    {
        using var folder = new TempFolder();
        var data = folder.File("data");
        var assembly = await Publishing.RunAsync(folder.File("app"), cancel);

        // The first start lays the schema and fills the file cache; it is not counted.
        await StartOnceAsync(assembly, data, cancel);
        var starts = new List<StartTimes>();
        for (var i = 0; i < plan.Starts; i++)
        {
            starts.Add(await StartOnceAsync(assembly, data, cancel));
            Console.WriteLine($"listening after {starts[^1].Listening.TotalMilliseconds:N0} ms, first text turn answered after {starts[^1].Answered.TotalMilliseconds:N0} ms");
        }

        await using var server = await Server.StartBot(assembly, data).WaitAsync("/readyz", cancel);
        var memory = await MemoryWatch.RunAsync(server, plan, cancel);
        return StartReport.Write(plan, starts, memory);
    }

    private static async Task<StartTimes> StartOnceAsync(string assembly, string data, CancellationToken cancel)
    {
        await using var server = await Server.StartBot(assembly, data).WaitAsync("/healthz", cancel);
        var listening = server.Age;
        await FirstTurn.SendAsync(server, cancel);
        return new(listening, server.Age);
    }
}

/// <summary>Both counted from the start of the process.</summary>
internal sealed record StartTimes(TimeSpan Listening, TimeSpan Answered);
