using System.Diagnostics;

namespace HazardBot.Benchmarks.Load;

/// <summary>A fixed offered rate: every turn has its time planned beforehand and its latency counts from there, so that a stall shows in full.</summary>
internal sealed class OpenLoop(Conversation conversation)
{
    public async Task RunAsync(LoadOptions options, int turns, LoadResult result, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 10);
        var spacing = Stopwatch.Frequency * turns / options.Rate;
        var conversations = options.Seconds > 0 ? Math.Min(options.Conversations, options.Seconds * options.Rate / turns) : options.Conversations;
        var running = new List<Task>(conversations);
        for (var n = 1; n <= conversations && !stop.IsCancellationRequested; n++)
        {
            var number = n;
            var planned = begin + ((n - 1) * spacing);
            await UntilAsync(planned, stop);
            running.Add(Task.Run(() => OneAsync(number, planned, result, stop), CancellationToken.None));
        }

        await Task.WhenAll(running);
    }

    /// <summary>Waits for a time of the stopwatch; not at all for one that is past.</summary>
    public static async Task UntilAsync(long planned, CancellationToken stop)
    {
        var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), planned);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, stop);
        }
    }

    private async Task OneAsync(int number, long planned, LoadResult result, CancellationToken stop)
    {
        var latencies = new Latencies(result.Turns);
        result.Count(await conversation.RunAsync(conversation.NewTalk(), number, planned, latencies, stop));
        result.Add(latencies);
    }
}
