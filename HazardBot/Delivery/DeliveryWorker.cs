using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends as soon as this node has written something to be sent, and looks each second for what others wrote. Several nodes may do it at once.</summary>
public sealed class DeliveryWorker(Deliverer deliverer, OutboxSignal signal, TimeProvider time, ILogger<DeliveryWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(LookAsync(stoppingToken), SendAsync(stoppingToken));

    private async Task LookAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            signal.Written();
        }
        while (await timer.WaitForNextTickAsync(stop));
    }

    private async Task SendAsync(CancellationToken stop)
    {
        while (await signal.WaitAsync(stop))
        {
            try
            {
                await deliverer.RunAsync(stop);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: the next look tries again, and what was claimed comes back when its lease ends.
                log.LogWarning("Sending failed and is tried again: {Error}", SafeTrace.Of(e));
            }
        }
    }
}
