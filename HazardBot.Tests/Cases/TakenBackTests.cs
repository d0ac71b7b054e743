using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Delivery;
using HazardBot.Tests.Alerts;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>A danger that people were told of, and then who told it wants it forgotten, or kept from the school.</summary>
public sealed class TakenBackTests
{
    private const string Cornered = "我在实验小学被人堵厕所了";
    private const string Officer = "T112";
    private const string District = "T011";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_words_are_destroyed_once_somebody_has_answered_and_not_before()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "安全员", Cancel);
        await world.SayAsync("学生", Cornered, Cancel);
        await world.DeliverAsync(Cancel);
        var alert = AlertAbout.Parse((await world.ListAsync(OutgoingState.Sent, Cancel))[0].Message.About)!.Alert;
        await world.SayAsync("学生", "算了，不报了", Cancel);

        Assert.Contains("还没人回话", await SaidAsync(world, "删掉"), StringComparison.Ordinal);
        await DestroyAsync(world);
        Assert.NotNull(await world.Script.Ledger.Alerts.FindAsync(alert, Cancel));

        await world.SayAsync("安全员", "收到", Cancel);
        Assert.Contains("几分钟内都会销毁", await SaidAsync(world, "删掉"), StringComparison.Ordinal);
        await DestroyAsync(world);
        Assert.Null(await world.Script.Ledger.Alerts.FindAsync(alert, Cancel));
        Assert.Null(await world.Script.Ledger.Alerts.AddressAsync(alert, Cancel));
        Assert.Contains(await world.Script.Ledger.Alerts.EventsAsync(alert, Cancel), line => line.Kind == AlertEventKind.Seen);
    }

    [Fact]
    public async Task The_school_hears_nothing_further_and_the_teller_hears_that_it_was_told_before()
    {
        await using var world = await AlertWorld.OpenAsync(Cancel);
        await world.BindAsync(Officer, "安全员", Cancel);
        await world.BindAsync(District, "区局", Cancel);
        await world.SayAsync("学生", Cornered, Cancel);
        await world.DeliverAsync(Cancel);
        var before = world.Sender.Sent.Count;

        Assert.Contains("收不回来", await SaidAsync(world, "别让学校知道"), StringComparison.Ordinal);
        await world.DeliverAsync(Cancel);
        Assert.Contains(world.Sender.Sent.Skip(before), sent => sent.To == "区局");

        world.Script.Clock.Advance(TimeSpan.FromMinutes(6));
        await world.NewPass().RunAsync(Cancel);
        await world.DeliverAsync(Cancel);
        Assert.DoesNotContain(world.Sender.Sent.Skip(before), sent => sent.To == "安全员");
    }

    private static async Task<string> SaidAsync(AlertWorld world, string text) => string.Join('\n', (await world.SayAsync("学生", text, Cancel)).Select(Text));

    private static string? Text(Activity reply) => reply.Text;

    private static Task<int> DestroyAsync(AlertWorld world) => world.Script.Ledger.Keys.DestroyDueAsync(world.Script.Now.AddMinutes(1), Cancel);
}
