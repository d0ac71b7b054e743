using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Reminders;

/// <summary>Does the daily pass each hour from six to twenty, and once after a start within them: an hour missed is made up.</summary>
public sealed class ReminderClock(DailyPass pass, RegisterWatch registers, LocalTime local, TimeProvider time, ILogger<ReminderClock> log) : BackgroundService
{
    public const int FirstHour = 6;
    public const int LastHour = 20;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        (DateOnly, int)? done = null;
        do
        {
            var now = local.Now;
            var hour = (DateOnly.FromDateTime(now.DateTime), now.Hour);
            if (now.Hour is < FirstHour or > LastHour || hour == done)
            {
                continue;
            }

            try
            {
                await registers.RefreshAsync(stoppingToken);
                var counts = await pass.RunAsync(done?.Item1 == hour.Item1 ? done.Value.Item2 + 1 : 0, now, isDryRun: false, stoppingToken);
                done = hour;
                log.LogInformation("Reminders: {Digests} digests for {Persons} persons", counts.Digests, counts.Persons);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The outermost place of a worker: the next look tries again, and unique rows keep a digest from being written twice.
                log.LogWarning("The reminders failed and are tried again: {Error}", SafeTrace.Of(e));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
