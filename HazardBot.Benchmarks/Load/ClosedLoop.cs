using System.Diagnostics;

namespace HazardBot.Benchmarks.Load;

/// <summary>A fixed number of users, each with one conversation after another: the server sets the pace.</summary>
internal sealed class ClosedLoop(Conversation conversation)
{
    private int _next;

    public Task RunAsync(int users, int conversations, int seconds, LoadResult result, CancellationToken stop)
    {
        var end = seconds > 0 ? Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency) : long.MaxValue;
        return Task.WhenAll(Enumerable.Range(0, Math.Min(users, conversations))
            .Select(_ => Task.Run(() => UserAsync(conversations, end, result, stop), CancellationToken.None)));
    }

    private async Task UserAsync(int conversations, long end, LoadResult result, CancellationToken stop)
    {
        var latencies = new Latencies(result.Turns);
        var talk = conversation.NewTalk();
        for (int n; Stopwatch.GetTimestamp() < end && !stop.IsCancellationRequested && (n = Interlocked.Increment(ref _next)) <= conversations;)
        {
            result.Count(await conversation.RunAsync(talk, n, null, latencies, stop));
        }

        result.Add(latencies);
    }
}
