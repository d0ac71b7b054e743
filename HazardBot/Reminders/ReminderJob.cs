using Quartz;

namespace HazardBot.Reminders;

/// <summary>What is done when the clock strikes.</summary>
public delegate Task ReminderRun(CancellationToken cancel);

/// <summary>The job of the reminders. Its name stands in stored triggers.</summary>
[DisallowConcurrentExecution]
public sealed class ReminderJob(ReminderRun run) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await run(cancellationToken);
}
