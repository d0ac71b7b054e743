using HazardBot.Ledger;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Channels.WeChatKf;

/// <summary>Looks twice a second whether an account has something to fetch, and asks now and then without having been told: a word can be lost.</summary>
internal sealed class KfWorker(KfPuller puller, WeChatKfSettings settings, OpenLedger ledger, TimeProvider time, ILogger<KfWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AskAnyway = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(settings.List.Select(account => ReadAsync(account, stoppingToken)));

    private async Task ReadAsync(string account, CancellationToken stop)
    {
        var asked = DateTimeOffset.MinValue;
        using var timer = new PeriodicTimer(Look, time);
        do
        {
            try
            {
                if (time.GetUtcNow() - asked >= AskAnyway)
                {
                    await ledger.Pulls.AskAsync(account, null, stop);
                    asked = time.GetUtcNow();
                }

                await puller.RunAsync(account, stop);
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                // The outermost place of a worker: the next look tries again, and what was claimed comes back when its lease ends.
                log.LogWarning("An account of 微信客服 could not be read: {Error}", SafeTrace.Of(e));
            }
        }
        while (await timer.WaitForNextTickAsync(stop));
    }
}
