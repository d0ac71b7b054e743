using System.Globalization;
using HazardBot.Chat;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using HazardBot.Tests.Hosting;
using HazardBot.Turns;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HazardBot.Tests.Turns;

public sealed class TurnRunnerTests
{
    private const string Report = "实验小学后门天天锁着，消防通道堵死了";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_messages_into_ten_conversations_are_each_answered_once_and_in_order()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var sent = Enumerable.Range(0, 1000).Select(n => Messages.Of(Text(n % 10), Text(n), "你好")).ToList();

        var answers = await Task.WhenAll(sent.Select(activity => world.Turns.RunAsync(new Inbound(activity), Cancel)));

        Assert.All(answers, answer => Assert.Equal(TurnEnd.Answered, answer.End));
        foreach (var conversation in sent.GroupBy(activity => activity.Conversation!.Id))
        {
            var version = 0;
            foreach (var activity in conversation)
            {
                var keys = TurnKeys.Of(world.Ledger.Hash, activity);
                var turn = await world.Ledger.Conversations.FindTurnAsync(keys.Conversation, keys.Message!, Cancel);
                Assert.Equal(++version, turn?.Version);
            }
        }
    }

    [Fact]
    public async Task The_same_yes_a_hundred_times_at_once_is_one_report_and_one_answer()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await world.Turns.RunAsync(new Inbound(Messages.Of("c", "1", Report)), Cancel);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => world.Turns.RunAsync(new Inbound(Messages.Of("c", "2", "是")), Cancel)));

        Assert.Single(answers, answer => answer.End == TurnEnd.Answered);
        Assert.All(answers, answer => Assert.True(answers[0].Replies.AsSpan().SequenceEqual(answer.Replies)));
        Assert.Single(await world.Ledger.Hazards.FindByReporterAsync("test", "user-c", 10, Cancel));
    }

    [Fact]
    public async Task Two_nodes_take_turns_on_one_conversation()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var other = Runner(world, world.Dialog);

        for (var round = 0; round < 50; round++)
        {
            var (first, second) = (Text(2 * round), Text((2 * round) + 1));
            var answers = await Task.WhenAll(
                Task.Run(() => world.Turns.RunAsync(new Inbound(Messages.Of("shared", first, "你好")), Cancel), Cancel),
                Task.Run(() => other.RunAsync(new Inbound(Messages.Of("shared", second, "你好")), Cancel), Cancel));
            Assert.All(answers, answer => Assert.Equal(TurnEnd.Answered, answer.End));
        }
    }

    [Fact]
    public async Task Two_conversations_changing_one_record_both_stand_in_a_row()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await world.Turns.RunAsync(new Inbound(Messages.Of("c", "1", Report)), Cancel);
        await world.Turns.RunAsync(new Inbound(Messages.Of("c", "2", "是")), Cancel);
        var hazard = (await world.Ledger.Hazards.FindByReporterAsync("test", "user-c", 1, Cancel))[0].Hazards[0];
        var runner = Runner(world, new Supplementing(hazard.Facts.Number, world.Ledger.Hazards));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(n =>
            Task.Run(() => runner.RunAsync(new Inbound(Messages.Of("staff" + Text(n), "1", "x")), Cancel), Cancel)));

        Assert.All(answers, answer => Assert.Equal(TurnEnd.Answered, answer.End));
        Assert.Equal(hazard.Version + 4, (await world.Ledger.Hazards.FindByNumberAsync(hazard.Facts.Number, Cancel))!.Version);
        Assert.Empty((await world.Ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    [Fact]
    public async Task What_loses_every_race_is_set_aside_after_five_runs()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var dialog = new AlwaysStale();

        var answer = await Runner(world, dialog).RunAsync(new Inbound(Messages.Of("c", "1", "你好")), Cancel);

        Assert.Equal(TurnEnd.SetAside, answer.End);
        Assert.Equal(5, dialog.Runs);
        var line = Assert.Single(await world.Ledger.SetAside.ListAsync(10, Cancel));
        Assert.Contains(line.Incident, Messages.Texts(answer.Replies)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_that_throws_leaves_the_state_and_says_no_word_of_the_message()
    {
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(log => log.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await world.Turns.RunAsync(new Inbound(Messages.Of("c", "1", Report)), Cancel);

        var broken = await Runner(world, new Throwing(), factory).RunAsync(new Inbound(Messages.Of("c", "2", "我的秘密在这里")), Cancel);
        var next = await world.Turns.RunAsync(new Inbound(Messages.Of("c", "3", "是")), Cancel);

        Assert.Equal(TurnEnd.SetAside, broken.End);
        var line = Assert.Single(await world.Ledger.SetAside.ListAsync(10, Cancel));
        Assert.Contains(line.Incident, Messages.Texts(broken.Replies)[0], StringComparison.Ordinal);
        Assert.Contains("QD-2026-", Messages.Texts(next.Replies)[0], StringComparison.Ordinal);
        Assert.NotEmpty(logs.Lines);
        Assert.DoesNotContain(logs.Lines, l => l.Contains("我的秘密", StringComparison.Ordinal));
        Assert.DoesNotContain("我的秘密", line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_sent_wakes_the_delivery_and_nothing_else_does()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var outbox = new OutboxSignal();
        var woken = outbox.WaitAsync(Cancel).AsTask();

        await Runner(world, world.Dialog, outbox: outbox).RunAsync(new Inbound(Messages.Of("c", "1", "你好")), Cancel);
        Assert.False(woken.IsCompleted);
        await Runner(world, new Telling(), outbox: outbox).RunAsync(new Inbound(Messages.Of("c", "2", "你好")), Cancel);

        await woken;
    }

    private static TurnRunner Runner(ScriptWorld world, IDialog dialog, ILoggerFactory? logs = null, OutboxSignal? outbox = null)
    {
        var registers = new RegisterWatch(world.Ledger.Organizations);
        registers.RefreshAsync(CancellationToken.None).GetAwaiter().GetResult();
        return new(
            world.Ledger,
            registers,
            dialog,
            Timetable.Shipped,
            new LocalTime(world.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")),
            new SystemChance(),
            new ConversationSignals(),
            outbox ?? new OutboxSignal(),
            (logs ?? Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance).CreateLogger<TurnRunner>());
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class AlwaysStale : IDialog
    {
        public int Runs { get; private set; }

        public Task<Outcome> RunAsync(Turn turn, CancellationToken cancel)
        {
            Runs++;
            return Task.FromResult(new Outcome(turn.State, [new Reply("…")], [new ReliesOnHazard(Guid.Empty, 1)]));
        }
    }

    private sealed class Telling : IDialog
    {
        public Task<Outcome> RunAsync(Turn turn, CancellationToken cancel) =>
            Task.FromResult(new Outcome(turn.State, [new Reply("…")], [new SendMessage(turn.Chance.NewId(), OutgoingKind.Task, "T112", null, null)]));
    }

    private sealed class Throwing : IDialog
    {
        public Task<Outcome> RunAsync(Turn turn, CancellationToken cancel) => throw new InvalidOperationException(turn.Message.Text);
    }

    private sealed class Supplementing(string number, HazardReader ledger) : IDialog
    {
        public async Task<Outcome> RunAsync(Turn turn, CancellationToken cancel)
        {
            var hazard = (await ledger.FindByNumberAsync(number, cancel))!;
            var decision = HazardRules.Decide(hazard, new Supplement("又看了一眼"), Actor.Reporter, turn.Now);
            return new Outcome(turn.State, [new Reply("记下了")], [new AppendEvents(hazard, decision.Events)]);
        }
    }
}
