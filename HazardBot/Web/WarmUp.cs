using HazardBot.Dialogs.Understanding;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Web;

/// <summary>Reads one sentence in each language before the first person does: what is slow the first time is slow here, off the request path.</summary>
public sealed class WarmUp(IUnderstanding understanding, RegisterWatch registers, LocalTime time) : BackgroundService
{
    private volatile bool _isDone;

    public bool IsDone => _isDone;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            understanding.Read("昨天下午三点实验小学后门锁着", new ReadingContext(registers.Current, time.Now));
            understanding.Read("yesterday at 3 pm the back gate of the school was locked", new ReadingContext(registers.Current, time.Now));
            _isDone = true;
        },
        stoppingToken);
}
