using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Alerts;

/// <summary>
/// A lane of its own for alerts, past all queues: looks four times a second for what is due, several at once. Several nodes may do it; what
/// a dead one held comes back when its lease ends.
/// </summary>
public sealed class AlertWorker(OpenLedger ledger, AlertPass pass, AlertDeliverer deliverer, LocalTime local, TimeProvider time, ILogger<AlertWorker> log) : BackgroundService
{
    private const int MostAtOnce = 16;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan ExpirePause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _free = new(MostAtOnce);
    private DateTimeOffset _expireNext;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await GuardAsync(() => LookAsync(stoppingToken));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override void Dispose()
    {
        _free.Dispose();
        base.Dispose();
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        if (local.Now >= _expireNext)
        {
            _expireNext = local.Now + ExpirePause;
            await ledger.Outbox.ExpireAsync(local.Now, cancel);
        }

        await pass.RunAsync(cancel);
        while (true)
        {
            await _free.WaitAsync(cancel);
            ClaimedMessage? claimed = null;
            try
            {
                claimed = await ledger.Outbox.ClaimAlertAsync(Guid.CreateVersion7(local.Now), local.Now, cancel);
            }
            finally
            {
                if (claimed is null)
                {
                    _free.Release();
                }
            }

            if (claimed is null)
            {
                return;
            }

            _ = DeliverAsync(claimed, cancel);
        }
    }

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        try
        {
            await GuardAsync(() => deliverer.DeliverAsync(claimed, cancel));
        }
        finally
        {
            _free.Release();
        }
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The outermost place of a worker: the next look tries again, and what was claimed comes back when its lease ends.
            log.LogError("An alert failed and is tried again: {Error}", SafeTrace.Of(e));
        }
    }
}
