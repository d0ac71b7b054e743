using HazardBot.Chat;
using HazardBot.Reminders;
using HazardBot.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace HazardBot.Tests.Reminders;

/// <summary>The scheduler with its file, by a clock that stands still: what it does at a start is what it makes up.</summary>
public sealed class ReminderSchedulerTests : IDisposable
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private readonly TempFolder _folder = new();
    private readonly ScriptClock _clock = new(new(2026, 11, 24, 7, 30, 0, TimeSpan.FromHours(8)));
    private int _runs;
    private TaskCompletionSource _ran = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_time_missed_while_nobody_ran_is_made_up_once()
    {
        await using (await StartAsync(Count))
        {
        }

        Assert.Equal(0, _runs);
        _clock.Advance(TimeSpan.FromHours(4.75));
        await using (await StartAsync(Count))
        {
            await _ran.Task.WaitAsync(Cancel);
        }

        Assert.Equal(1, _runs);
        await using (await StartAsync(Count))
        {
        }

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task What_a_dying_node_left_is_done_again()
    {
        await using (await StartAsync(Count))
        {
        }

        _clock.Advance(TimeSpan.FromHours(1));
        var never = new TaskCompletionSource();
        var dying = await StartAsync(async cancel =>
        {
            await Count(cancel);
            await never.Task;
        });
        await _ran.Task.WaitAsync(Cancel);
        _ran = new(TaskCreationOptions.RunContinuationsAsynchronously);

        await using (await StartAsync(Count))
        {
            await _ran.Task.WaitAsync(Cancel);
        }

        Assert.Equal(2, _runs);
        never.SetResult();
        await dying.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    private Task Count(CancellationToken cancel)
    {
        Interlocked.Increment(ref _runs);
        _ran.TrySetResult();
        return Task.CompletedTask;
    }

    private Task<ReminderScheduler> StartAsync(ReminderRun run) =>
        ReminderScheduler.StartAsync(ReminderStore.Sqlite(_folder["clock.db"]), Zone, _clock, NullLoggerFactory.Instance, run, Cancel);
}
