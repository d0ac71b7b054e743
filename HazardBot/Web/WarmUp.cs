using HazardBot.Dialogs.Understanding;
using HazardBot.Turns;

namespace HazardBot.Web;

/// <summary>Reads one sentence of each kind before the first person does: what is slow the first time is slow here, off the request path.</summary>
public sealed class WarmUp(RegisterWatch registers) : BackgroundService
{
    private volatile bool _isDone;

    public bool IsDone => _isDone;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            LexiconUnderstanding.Warm(registers.Current);
            _isDone = true;
        },
        stoppingToken);
}
