using Quartz;

namespace HazardBot.Reminders;

/// <summary>
/// Quartz.NET with one job: each hour from six to twenty, local. A time that was missed while nobody ran is made up once; a job that a dying
/// node left is done again.
/// </summary>
public sealed class ReminderScheduler : IAsyncDisposable
{
    private const string Name = "HazardBot";
    private const string EachHour = "0 0 6-20 * * ?";

    private readonly ServiceProvider _services;
    private readonly IScheduler _scheduler;

    private ReminderScheduler(ServiceProvider services, IScheduler scheduler) => (_services, _scheduler) = (services, scheduler);

    /// <param name="zone">Whose hours they are.</param>
    /// <exception cref="SchedulerException">The store can't be opened.</exception>
    public static async Task<ReminderScheduler> StartAsync(
        ReminderStore store, TimeZoneInfo zone, TimeProvider time, ILoggerFactory logs, ReminderRun run, CancellationToken cancel)
    {
        var services = new ServiceCollection()
            .AddSingleton(logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton(run)
            .AddQuartz(quartz =>
            {
                quartz.ConfigureScheduler(options => options.InstanceName = Name);
                quartz.UseTimeProvider(time);
                quartz.UseDefaultThreadPool(1);
                quartz.UsePersistentStore(store.Configure);
                quartz.ScheduleJob<ReminderJob>(
                    trigger => trigger.WithIdentity("each-hour").WithCronSchedule(
                        EachHour, cron => cron.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
                    job => job.WithIdentity("reminders").RequestRecovery());
            })

            // Without it the trigger of the start before is replaced by one that knows of no time missed.
            .Configure<QuartzOptions>(options => options.Scheduling.ScheduleTriggerRelativeToReplacedTrigger = true)
            .BuildServiceProvider();
        try
        {
            var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(cancel);
            await scheduler.Start(cancel);
            return new(services, scheduler);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        await _services.DisposeAsync();
    }
}
