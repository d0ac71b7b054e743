using HazardBot.Chat;
using HazardBot.Ledger.Storage.SqlServer;
using HazardBot.Reminders;
using HazardBot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace HazardBot.Tests.Reminders;

/// <summary>Several nodes on one database, whose migrations made the scheduler's tables.</summary>
public sealed class ReminderClusterTests(SqlServerFixture fixture) : LedgerContract(fixture), IClassFixture<SqlServerFixture>
{
    private readonly SqlServerFixture _fixture = fixture;

    [Fact]
    public async Task Of_several_nodes_one_makes_up_what_was_missed()
    {
        var connection = await _fixture.CreateDatabaseAsync();
        await using var dialect = new SqlServerDialect(connection);
        dialect.Migrate();
        var clock = new ScriptClock(new(2026, 11, 24, 7, 30, 0, TimeSpan.FromHours(8)));
        var runs = 0;
        var ran = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (await StartAsync())
        {
        }

        clock.Advance(TimeSpan.FromHours(4.75));
        var nodes = await Task.WhenAll(StartAsync(), StartAsync(), StartAsync());
        await ran.Task.WaitAsync(Cancel);
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }

        Assert.Equal(1, runs);

        Task<ReminderScheduler> StartAsync() => ReminderScheduler.StartAsync(
            ReminderStore.SqlServer(connection), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), clock, NullLoggerFactory.Instance, RunAsync, Cancel);

        Task RunAsync(CancellationToken cancel)
        {
            Interlocked.Increment(ref runs);
            ran.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
