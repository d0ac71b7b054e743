using System.Collections.Concurrent;
using System.Diagnostics;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Sockets;

/// <summary>Opens the sockets, lets them rest, then lets their conversations talk one after the other at a fixed rate.</summary>
internal sealed class SocketsBenchmark(SocketsPlan plan)
{
    private const int OpenedAtOnce = 32;

    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    public async Task<Section> RunAsync(CancellationToken cancel)
    {
        using var folder = new TempFolder();
        // One client speaks for a town.
        await using var bot = await Server.StartBot(Locations.BuiltBot, folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Limits__StartsPerAddress"] = "1000000",
            ["Limits__MessagesPerAddress"] = "1000000",
        }).WaitAsync("/readyz", cancel);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = bot.Root };
        var chats = Enumerable.Range(0, plan.Conversations).Select(_ => new WebChat(http)).ToList();
        await Parallel.ForEachAsync(chats, Options(cancel), async (chat, stop) => await chat.StartAsync(stop));
        await Task.Delay(Settle, cancel);
        var alone = ProcessFigures.Take(bot.Process);

        await Parallel.ForEachAsync(chats, Options(cancel), async (chat, stop) => await OpenAsync(chat, stop));
        await Task.Delay(Settle, cancel);
        var opened = ProcessFigures.Take(bot.Process);
        await Task.Delay(Rest, cancel);
        var rested = ProcessFigures.Take(bot.Process);

        var (said, waits) = await TalkAsync(chats, cancel);
        var talked = ProcessFigures.Take(bot.Process);
        var result = new SocketsResult(
            alone.ServerRssMb ?? double.NaN,
            opened.ServerRssMb ?? double.NaN,
            talked.ServerPeakRssMb ?? double.NaN,
            (rested.ServerCpu - opened.ServerCpu) / Rest.TotalSeconds,
            (talked.ServerCpu - rested.ServerCpu) / plan.Seconds,
            said,
            waits,
            await CountAsync(chats, cancel));
        foreach (var listener in chats.SelectMany(chat => chat.Listeners))
        {
            listener.Dispose();
        }

        return SocketsReport.Write(plan, result);
    }

    private static ParallelOptions Options(CancellationToken cancel) => new() { MaxDegreeOfParallelism = OpenedAtOnce, CancellationToken = cancel };

    private static async Task OpenAsync(WebChat chat, CancellationToken cancel)
    {
        for (var n = 0; n < SocketsPlan.OfConversation; n++)
        {
            var listener = new Listener();
            chat.Listeners.Add(listener);
            // The token of a parallel loop ends with the loop; the socket stays.
            await listener.OpenAsync(chat.Stream, CancellationToken.None).WaitAsync(cancel);
        }
    }

    /// <returns>How many turns, and how many milliseconds each took from being sent to being heard, at every socket.</returns>
    private async Task<(int Turns, IReadOnlyList<double> Waits)> TalkAsync(List<WebChat> chats, CancellationToken cancel)
    {
        var turns = new ConcurrentBag<(WebChat Chat, string Id, long Sent)>();
        var started = Stopwatch.GetTimestamp();
        var talks = new List<Task>();
        for (var n = 0; n < plan.Rate * plan.Seconds; n++)
        {
            var wait = TimeSpan.FromSeconds((double)n / plan.Rate) - Stopwatch.GetElapsedTime(started);
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, cancel);
            }

            var chat = chats[n % chats.Count];
            talks.Add(Task.Run(
                async () =>
                {
                    var sent = Stopwatch.GetTimestamp();
                    turns.Add((chat, await chat.SayAsync(cancel), sent));
                },
                cancel));
        }

        await Task.WhenAll(talks);
        await Task.Delay(Settle, cancel);
        var waits = turns.SelectMany(turn => turn.Chat.Listeners.Select(listener => listener.HeardAt(turn.Id) is { } at
            ? Stopwatch.GetElapsedTime(turn.Sent, at).TotalMilliseconds
            : double.PositiveInfinity));
        return (turns.Count, [.. waits]);
    }

    /// <returns>Sockets that heard everything exactly once, those that didn't, and how many lines were said.</returns>
    private static async Task<(int Whole, int Wrong, int Lines)> CountAsync(List<WebChat> chats, CancellationToken cancel)
    {
        var (whole, wrong, lines) = (0, 0, 0);
        foreach (var chat in chats)
        {
            var said = await chat.SaidAsync(cancel);
            lines += said.Count;
            var good = chat.Listeners.Count(listener => listener.IsOpen && listener.HeardExactly(said));
            (whole, wrong) = (whole + good, wrong + chat.Listeners.Count - good);
        }

        return (whole, wrong, lines);
    }
}
