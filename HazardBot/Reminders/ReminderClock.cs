using HazardBot.Hosting;
using HazardBot.Turns;

namespace HazardBot.Reminders;

/// <summary>Runs the scheduler of the reminders while the server runs. It is opened after the server listens: nobody waits for it.</summary>
public sealed class ReminderClock(
    Installation installation, HourlyPass pass, IHostApplicationLifetime lifetime, TimeProvider time, ILoggerFactory logs, ILogger<ReminderClock> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Who writes in the first seconds is answered first.</summary>
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Task.Delay(AfterStart, time, stoppingToken);
        var settings = installation.Settings.Database;
        var store = settings.IsSqlServer ? ReminderStore.SqlServer(settings.ConnectionString!) : ReminderStore.Sqlite(installation.ClockFile);
        await using var scheduler = await UntilDoneAsync(
            () => ReminderScheduler.StartAsync(store, installation.Zone, time, logs, _ => UntilDoneAsync(() => pass.RunAsync(stoppingToken), stoppingToken), stoppingToken),
            stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, stoppingToken);
    }

    /// <summary>What fails is tried again until it is done: the pass writes nothing twice.</summary>
    private async Task<T> UntilDoneAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                // The outermost place of a worker: the database may be away for a while.
                log.LogWarning("The reminders failed and are tried again: {Error}", SafeTrace.Of(e));
            }

            await Task.Delay(Pause, time, stop);
        }
    }
}
