using HazardBot.Chat;
using HazardBot.Reminders;
using HazardBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HazardBot.Tests.Reminders;

public sealed class HourlyPassTests
{
    private const string Given = "[bind 简修门]\n[given hazard QD-2026-000901 school=海风实验小学 status=assigned owner=简修门 holder=简修门 due=2026-11-24 description=后门上锁 measure=换锁]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_hours_that_nobody_did_are_made_up_once()
    {
        await using var world = await OpenAsync();
        world.Clock.Advance(TimeSpan.FromHours(24.5));

        Assert.Equal(1, (await RunAsync(world))?.Digests);
        Assert.Null(await RunAsync(world));
        world.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((0, 0), await RunAsync(world) is { } later ? (later.Digests, later.Already) : (-1, -1));
    }

    [Fact]
    public async Task Another_node_takes_up_where_the_first_one_ended()
    {
        await using var world = await OpenAsync();
        await world.WaitAsync(TimeSpan.FromHours(22), Cancel);
        await world.RestartAsync(Cancel);

        Assert.Null(await RunAsync(world));
        world.Clock.Advance(TimeSpan.FromHours(5));
        Assert.Equal((0, 0), await RunAsync(world) is { } later ? (later.Digests, later.Already) : (-1, -1));
    }

    [Fact]
    public async Task At_night_and_for_yesterday_nothing_is_made_up()
    {
        await using var world = await OpenAsync();
        world.Clock.Advance(TimeSpan.FromHours(24 + 11));
        Assert.Null(await RunAsync(world));

        world.Clock.Advance(TimeSpan.FromHours(9));

        // Wednesday, six in the morning: whose hour is eight waits.
        Assert.Equal(0, (await RunAsync(world))?.Digests);
    }

    [Fact]
    public async Task Each_morning_the_log_tells_that_next_year_s_days_off_are_missing()
    {
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(log => log.AddProvider(logs).SetMinimumLevel(LogLevel.Warning));
        await using var world = await ScriptWorld.OpenAsync(factory, Cancel);

        await world.WaitAsync(TimeSpan.FromDays(2), Cancel);

        Assert.Equal(2, logs.Lines.Count(line => line.Contains("2027", StringComparison.Ordinal)));
    }

    private static async Task<ScriptWorld> OpenAsync()
    {
        var world = await ScriptWorld.OpenAsync(null, Cancel);
        await ScriptRewriter.RunAsync(Script.Parse(Given), new ScriptPlayer(world, "."), Cancel);
        return world;
    }

    private static Task<PassCounts?> RunAsync(ScriptWorld world) => world.Services.GetRequiredService<HourlyPass>().RunAsync(Cancel);
}
