using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends answers as soon as their turns are committed, several conversations at once. Several nodes may do it at once.</summary>
public sealed class ReplyWorker(OpenLedger ledger, ReplyDeliverer deliverer, ReplySignal signal, IChanceSource chance, TimeProvider time, ILogger<ReplyWorker> log)
    : BackgroundService
{
    private const int MostAtOnce = 16;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TakesBack = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var free = new SemaphoreSlim(MostAtOnce);
        var tookBack = DateTimeOffset.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var now = time.GetUtcNow();
                if (now - tookBack >= TakesBack)
                {
                    await ledger.Replies.TakeBackAsync(now, stoppingToken);
                    tookBack = now;
                }

                await ClaimAllAsync(free, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: the next look tries again, and what was claimed comes back when its lease ends.
                log.LogWarning("Answers could not be looked for: {Error}", SafeTrace.Of(e));
            }

            await signal.WaitAsync(Look, time, stoppingToken);
        }
    }

    private async Task ClaimAllAsync(SemaphoreSlim free, CancellationToken cancel)
    {
        while (true)
        {
            await free.WaitAsync(cancel);
            WaitingReply? claimed = null;
            try
            {
                var now = time.GetUtcNow();
                claimed = await ledger.Replies.ClaimAsync(chance.NewId(now), now, cancel);
            }
            finally
            {
                if (claimed is null)
                {
                    free.Release();
                }
            }

            if (claimed is null)
            {
                return;
            }

            _ = SendAsync(claimed, free, cancel);
        }
    }

    private async Task SendAsync(WaitingReply reply, SemaphoreSlim free, CancellationToken cancel)
    {
        try
        {
            await deliverer.SendAsync(reply, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The outermost place of a send: its lease ends, and it is tried again.
            log.LogWarning("An answer could not be sent: {Error}", SafeTrace.Of(e));
        }
        catch (OperationCanceledException)
        {
            // The server stops; the lease ends, and another takes it.
        }
        finally
        {
            ReleaseQuietly(free);
            signal.Written();
        }
    }

    private static void ReleaseQuietly(SemaphoreSlim free)
    {
        try
        {
            free.Release();
        }
        catch (ObjectDisposedException)
        {
            // The worker has stopped meanwhile.
        }
    }
}
