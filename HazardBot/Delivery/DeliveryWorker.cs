using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Looks each second for what is to be sent. Several nodes may do it at once.</summary>
public sealed class DeliveryWorker(Deliverer deliverer, TimeProvider time, ILogger<DeliveryWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await deliverer.RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: the next look tries again, and what was claimed comes back when its lease ends.
                log.LogWarning("Sending failed and is tried again: {Error}", SafeTrace.Of(e));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
