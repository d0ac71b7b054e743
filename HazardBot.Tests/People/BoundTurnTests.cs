using HazardBot.Chat;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Settings;
using HazardBot.Tests.Hosting;
using HazardBot.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace HazardBot.Tests.People;

public sealed class BoundTurnTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_of_somebody_unbound_meanwhile_is_run_again_as_the_public()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await BindAsync(world, "c", "T112");
        var dialog = new EndsTheBindingMeanwhile(world);
        var runner = new TurnRunner(
            world.Ledger, await WatchAsync(world), dialog, Timetable.Shipped, new LocalTime(world.Clock, TimeZoneInfo.Utc), new SystemChance(), new ConversationSignals(), new OutboxSignal(), NullLogger<TurnRunner>.Instance);

        var answer = await runner.RunAsync(new Inbound(Messages.Of("c", "2", "x")), Cancel);

        Assert.Equal(TurnEnd.Answered, answer.End);
        Assert.Equal([("T112", null), (null, BindingEnd.TakenOver)], dialog.Seen);
    }

    [Fact]
    public async Task Who_is_missing_in_the_register_is_told_once_and_is_staff_no_more()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await BindAsync(world, "c", "T112");
        var file = System.Text.Encoding.UTF8.GetString(DemoRegister.StaffFile());
        var without = string.Join('\n', file.Split('\n').Where(line => !line.StartsWith("T112", StringComparison.Ordinal)));
        await new RegisterImporter(world.Ledger.Organizations, world.Clock).ImportStaffAsync(System.Text.Encoding.UTF8.GetBytes(without), Cancel);
        await world.RefreshAsync(Cancel);

        var told = await SayAsync(world, "c", "2", "你好");
        var then = await SayAsync(world, "c", "3", "你好");

        Assert.Contains("名册上已经没有您", told, StringComparison.Ordinal);
        Assert.DoesNotContain("名册", then, StringComparison.Ordinal);
        Assert.Empty(await world.Ledger.Bindings.ListAsync("T112", Cancel));
    }

    [Fact]
    public async Task Another_user_in_the_same_conversation_is_nobody_and_a_group_is_never_bound()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        await BindAsync(world, "c", "T112");

        var other = Messages.Of("c", "2", "我的绑定");
        var answer = await world.Turns.RunAsync(new Inbound(other with { From = other.From! with { Id = "somebody-else" } }), Cancel);
        Assert.Contains("没有绑定", string.Concat(Messages.Texts(answer.Replies)), StringComparison.Ordinal);
        Assert.Contains("只绑定了一个聊天", await SayAsync(world, "c", "3", "我的绑定"), StringComparison.Ordinal);

        var code = await IssueAsync(world, "T111");
        var group = Messages.Of("g", "1", code);
        var refused = await world.Turns.RunAsync(new Inbound(group with { Conversation = group.Conversation! with { IsGroup = true } }), Cancel);
        Assert.Contains("群里不能绑定", string.Concat(Messages.Texts(refused.Replies)), StringComparison.Ordinal);
        Assert.Empty(await world.Ledger.Bindings.ListAsync("T111", Cancel));
    }

    private static async Task BindAsync(ScriptWorld world, string conversation, string staff) =>
        Assert.Contains("您好", await SayAsync(world, conversation, "1", await IssueAsync(world, staff)), StringComparison.Ordinal);

    private static async Task<string> IssueAsync(ScriptWorld world, string staff)
    {
        var code = BindingCode.Create();
        await world.Ledger.Bindings.IssueAsync(new IssueCode(staff, code, IssueCode.Operator), world.Now, Cancel);
        return code;
    }

    private static async Task<string> SayAsync(ScriptWorld world, string conversation, string id, string text) =>
        string.Concat(Messages.Texts((await world.Turns.RunAsync(new Inbound(Messages.Of(conversation, id, text)), Cancel)).Replies));

    private static async Task<RegisterWatch> WatchAsync(ScriptWorld world)
    {
        var watch = new RegisterWatch(world.Ledger.Organizations);
        await watch.RefreshAsync(Cancel);
        return watch;
    }

    private sealed class EndsTheBindingMeanwhile(ScriptWorld world) : IDialog
    {
        public List<(string? Staff, BindingEnd? Unbound)> Seen { get; } = [];

        public async Task<Outcome> RunAsync(Turn turn, CancellationToken cancel)
        {
            Seen.Add((turn.Staff?.Code, turn.Unbound));
            await world.Ledger.Bindings.EndAllAsync(new EndBindingsOf("T112", BindingEnd.TakenOver), turn.Now, cancel);
            return new Outcome(turn.State, new Reply("x"));
        }
    }
}
