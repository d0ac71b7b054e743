using HazardBot.Chat;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.Delivery;

public sealed class DeliveryTests
{
    private const string Given = "[given hazard QD-2026-000901 school=海风实验小学 status=assigned owner=简修门 holder=简修门 due=2026-11-24 description=后门上锁 measure=换锁]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_has_no_chat_is_listed_as_not_reached()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await PutAsync(world, new SendMessage(world.Chance.NewId(world.Now), OutgoingKind.Task, "T112", null, null));

        await world.DeliverAsync(Cancel);

        Assert.Single(await world.Ledger.Outbox.ListAsync(OutgoingState.NoWay, 10, Cancel));
        Assert.Empty(world.TakePushed());
    }

    [Fact]
    public async Task A_digest_comes_once_a_day_and_its_lines_are_remembered()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var outcome = await ScriptRewriter.RunAsync(Script.Parse($"[bind 简修门]\n{Given}\n[wait 23h]\n[wait 1h]"), new ScriptPlayer(world, "."), Cancel);

        Assert.Single(outcome.Text.Split('\n'), line => line == "[to 简修门]");
        Assert.Contains("① QD-2026-000901", outcome.Text, StringComparison.Ordinal);
        Assert.Single(await world.Ledger.Outbox.ListAsync(OutgoingState.Sent, 10, Cancel));
    }

    [Fact]
    public async Task A_form_under_way_holds_a_digest_back_for_half_an_hour_at_most()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var script = $"[bind 简修门]\n{Given}\n[wait 21h]\n[wait 55m]\n[as 简修门]\nuser > 三楼走廊的灯坏了\n[wait 6m]\nuser > 育才中学\n[wait 3m]\n[wait 30m]";
        var pushed = new List<(ScriptStep Step, int Count)>();
        await foreach (var played in new ScriptPlayer(world, ".").PlayAsync(Script.Parse(script), Cancel))
        {
            pushed.Add((played.Step, played.Pushed.Count));
        }

        var (step, _) = Assert.Single(pushed, p => p.Count > 0);
        Assert.Equal(10, step.Line);
    }

    [Fact]
    public async Task What_was_done_meanwhile_is_not_said()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await ScriptRewriter.RunAsync(Script.Parse("[bind 简修门]"), new ScriptPlayer(world, "."), Cancel);
        await PutAsync(world, new SendMessage(world.Chance.NewId(world.Now), OutgoingKind.Digest, "T112", null, null, "2026-11-23", "digest:T112:2026-11-23"));

        await world.DeliverAsync(Cancel);

        Assert.Empty(world.TakePushed());
        Assert.Single(await world.Ledger.Outbox.ListAsync(OutgoingState.Void, 10, Cancel));
    }

    [Fact]
    public async Task Sent_again_after_no_answer_came_it_is_the_same_turn_and_the_same_words()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await ScriptRewriter.RunAsync(Script.Parse($"[bind 简修门]\n{Given}"), new ScriptPlayer(world, "."), Cancel);
        var sender = new SilentOnce();
        var deliverer = new Deliverer(
            world.Ledger, world.Turns, world.Services.GetRequiredService<PushRenderer>(), [sender], world.Services.GetRequiredService<LocalTime>());
        world.Clock.Advance(TimeSpan.FromHours(23));
        await PutAsync(world, DailyMessages.Create(OutgoingKind.Digest, world.Chance.NewId(world.Now), "T112", DateOnly.FromDateTime(world.Now.DateTime)));

        await deliverer.RunAsync(Cancel);
        var version = await VersionAsync(world, "简修门");
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await deliverer.RunAsync(Cancel);

        Assert.Equal(version, await VersionAsync(world, "简修门"));
        Assert.Equal(2, sender.Texts.Count);
        Assert.Equal(sender.Texts[0], sender.Texts[1]);
        Assert.Single(await world.Ledger.Outbox.ListAsync(OutgoingState.Sent, 10, Cancel));
    }

    [Fact]
    public async Task Whose_hour_is_over_by_choosing_an_earlier_one_gets_that_day_s_digest_at_once_and_once()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var script = $"[bind 简修门]\n{Given}\n[wait 21h]\n[wait 30m]\n[as 简修门]\nuser > 提醒时间改到7点\n[wait 3h]";

        var outcome = await ScriptRewriter.RunAsync(Script.Parse(script), new ScriptPlayer(world, "."), Cancel);

        var lines = outcome.Text.Split('\n').ToList();
        Assert.Single(lines, line => line == "[to 简修门]");
        Assert.True(lines.IndexOf("[to 简修门]") < lines.IndexOf("[wait 3h]"));
    }

    private static async Task<int> VersionAsync(ScriptWorld world, string person) =>
        (await world.Ledger.Conversations.ListTurnsAsync(world.Ledger.Hash.Of("conversation", Speaker.Channel, person), 0, 100, Cancel))[^1].Version;

    /// <summary>Nobody hears whether the first send arrived.</summary>
    private sealed class SilentOnce : IChannelSender
    {
        public List<string?> Texts { get; } = [];

        public string Channel => Speaker.Channel;

        public Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
        {
            Texts.AddRange(messages.Select(message => message.Text));
            return Task.FromResult(Texts.Count == 1 ? new SendResult(SendEnd.Unknown) : SendResult.Sent);
        }
    }

    private static async Task PutAsync(ScriptWorld world, SendMessage message)
    {
        var commit = new Commit();
        await world.Ledger.HazardWriter.AddAsync(commit, message, world.Now, Cancel);
        Assert.True((await world.Ledger.CommitAsync(commit, Cancel)).IsDone);
    }
}
