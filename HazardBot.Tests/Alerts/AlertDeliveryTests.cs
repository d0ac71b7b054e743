using HazardBot.Delivery;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Alerts;

/// <summary>From the words of a danger to the people who are told.</summary>
public sealed class AlertDeliveryTests
{
    private const string Fire = "柳河中学二楼宿舍着火了！！";
    private const string Officer = "T322";
    private const string District = "T031";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_of_the_person_is_told_at_once_and_a_late_one_again_alone()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.BindAsync(Officer, "电脑", Cancel);
        world.Sender.Ends["电脑"] = new(SendEnd.RetryAfter);
        await world.SayAsync("家长", Fire, Cancel);

        await world.DeliverAsync(Cancel);
        Assert.Equal(["手机"], world.Sender.Sent.Select(sent => sent.To));

        world.Sender.Ends.Clear();
        world.Script.Clock.Advance(TimeSpan.FromSeconds(3));
        await world.DeliverAsync(Cancel);
        Assert.Equal(["手机", "电脑"], world.Sender.Sent.Select(sent => sent.To));
        Assert.Single(await world.ListAsync(OutgoingState.Sent, Cancel));
    }

    [Fact]
    public async Task A_slow_address_keeps_no_other_waiting()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.BindAsync(Officer, "电脑", Cancel);
        var gate = new TaskCompletionSource();
        world.Sender.Slow = ("手机", gate.Task);
        await world.SayAsync("家长", Fire, Cancel);

        var sending = world.DeliverAsync(Cancel);
        while (world.Sender.Sent.Count == 0)
        {
            await Task.Yield();
        }

        Assert.Equal("电脑", Assert.Single(world.Sender.Sent).To);
        gate.SetResult();
        await sending;
        Assert.Equal(2, world.Sender.Sent.Count);
    }

    [Theory]
    [InlineData(SendEnd.RecipientGone)]
    [InlineData(SendEnd.Refused)]
    [InlineData(SendEnd.WindowClosed)]
    public async Task Whom_nothing_reaches_is_followed_by_the_next_level_at_once(SendEnd end)
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.BindAsync(District, "区里", Cancel);
        world.Sender.Ends["手机"] = new(end);
        await world.SayAsync("家长", Fire, Cancel);

        // The officer, the head without a chat, the district: one level a step, all in one look.
        await world.DeliverAsync(Cancel);

        Assert.Contains(world.Sender.Sent, sent => sent.To == "区里");
    }

    [Fact]
    public async Task A_channel_that_is_away_for_long_counts_as_unreached_though_it_is_still_tried()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.BindAsync(District, "区里", Cancel);
        world.Sender.Ends["手机"] = new(SendEnd.Unknown);
        await world.SayAsync("家长", Fire, Cancel);

        for (var look = 0; look < 10; look++)
        {
            await world.DeliverAsync(Cancel);
            world.Script.Clock.Advance(TimeSpan.FromSeconds(2));
        }

        Assert.Contains(world.Sender.Sent, sent => sent.To == "区里");
        Assert.NotEmpty(await world.ListAsync(OutgoingState.Waiting, Cancel));
    }

    [Fact]
    public async Task An_alert_leaves_in_one_look_beside_a_full_outbox()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await FillAsync(world, 500);
        await world.SayAsync("家长", Fire, Cancel);

        await world.DeliverAsync(Cancel);

        Assert.Equal("手机", Assert.Single(world.Sender.Sent).To);
        Assert.Equal(100, (await world.Script.Ledger.Outbox.ListAsync(OutgoingState.Waiting, 100, Cancel)).Count);
    }

    [Fact]
    public async Task A_hold_after_a_restore_stops_what_was_pending_and_no_new_alert()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.SayAsync("家长", Fire, Cancel);
        world.Script.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.Script.Ledger.Outbox.HoldAsync(world.Script.Now, Cancel);

        Assert.Equal(0, await world.DeliverAsync(Cancel));

        world.Script.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.SayAsync("门卫", "大槐树小学有人掉冰窟窿里了", Cancel);
        Assert.NotEqual(0, await world.DeliverAsync(Cancel));
    }

    [Fact]
    public async Task Of_two_nodes_one_takes_each_step()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        for (var report = 0; report < 20; report++)
        {
            await world.SayAsync($"家长{report}", Fire, Cancel);
        }

        await world.DeliverAsync(Cancel);
        var (one, other) = (world.NewPass(), world.NewPass());
        for (var step = 1; step <= 3; step++)
        {
            world.Script.Clock.Advance(TimeSpan.FromMinutes(5));
            var taken = await Task.WhenAll(Task.Run(() => one.RunAsync(Cancel), Cancel), Task.Run(() => other.RunAsync(Cancel), Cancel));

            Assert.Equal(20, taken.Sum());
            await world.DeliverAsync(Cancel);
            Assert.Equal(20 * (step + 1), world.Sender.Sent.Count(sent => sent.To == "手机"));
        }

        Assert.Equal(2 * 20, world.Sender.Sent.Count(sent => sent.Text.Contains("分钟了", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_answered_meanwhile_is_not_said_again()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.SayAsync("家长", Fire, Cancel);
        await world.DeliverAsync(Cancel);
        world.Script.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(1, await world.NewPass().RunAsync(Cancel));

        await world.SayAsync("手机", "我在处理", Cancel);
        await world.DeliverAsync(Cancel);

        Assert.Single(world.Sender.Sent, sent => sent.To == "手机");
        Assert.Contains("在处理", Assert.Single(world.Sender.Sent, sent => sent.To == "家长").Text, StringComparison.Ordinal);
        Assert.Equal(0, await world.NewPass().RunAsync(Cancel));
    }

    [Fact]
    public async Task A_node_that_dies_with_an_alert_in_its_hands_costs_seconds()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "手机", Cancel);
        await world.SayAsync("家长", Fire, Cancel);
        Assert.NotNull(await world.Script.Ledger.Outbox.ClaimAlertAsync(Samples.NewId(), world.Script.Now, Cancel));

        Assert.Equal(0, await world.DeliverAsync(Cancel));
        world.Script.Clock.Advance(OutboxStore.AlertLease);
        await world.Script.Ledger.Outbox.ExpireAsync(world.Script.Now, Cancel);

        Assert.Equal(1, await world.DeliverAsync(Cancel));
        Assert.Single(world.Sender.Sent);
    }

    /// <summary>As at eight in the morning.</summary>
    private static async Task FillAsync(AlertWorld world, int messages)
    {
        var commit = new Commit();
        for (var i = 0; i < messages; i++)
        {
            var message = new SendMessage(Guid.CreateVersion7(world.Script.Now), OutgoingKind.Digest, $"T{i}", null, null, "2026-11-23");
            await world.Script.Ledger.HazardWriter.AddAsync(commit, message, world.Script.Now, Cancel);
        }

        Assert.True((await world.Script.Ledger.CommitAsync(commit, Cancel)).IsDone);
    }
}
