using System.Globalization;
using HazardBot.Chat;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Guesses;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Storage;
using HazardBot.Turns;
using Xunit;

namespace HazardBot.Tests.Guesses;

/// <summary>Somebody guesses receipts and codes, at a million a day.</summary>
public sealed class GuessingTests
{
    private const int AMinute = 700;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_minute_of_a_million_a_day_finds_nothing_and_the_rightful_one_is_answered()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var receipt = await ReportAsync(world);

        var guesses = await Task.WhenAll(Enumerable.Range(0, AMinute).Select(n => SayAsync(world, $"g{n}", $"guesser-{n}", n % 2 == 0 ? Receipt.Create() : "绑定 ABCDE 23456")));

        Assert.DoesNotContain(guesses, said => said.Contains("QD-2026", StringComparison.Ordinal));
        var stand = await world.Ledger.Guesses.StandAsync(new("test", "x", "guesser-1", null, ""), world.Now, Cancel);
        Assert.Equal(new GuessStand(1, AMinute), stand);
        Assert.Contains("QD-2026-000001", await SayAsync(world, "elsewhere", "rightful", receipt), StringComparison.Ordinal);
        Assert.Contains("QD-2026-000001", await SayAsync(world, "mine", "reporter", "我报的事怎么样了"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_pressure_a_second_try_of_an_address_is_not_looked_up()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var receipt = await ReportAsync(world);
        await CountAsync(world, GuessStand.Pressed);

        Assert.DoesNotContain("QD-2026", await SayAsync(world, "one", "guesser", Receipt.Create()), StringComparison.Ordinal);
        Assert.DoesNotContain("QD-2026", await SayAsync(world, "two", "guesser", receipt), StringComparison.Ordinal);
        world.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Contains("QD-2026-000001", await SayAsync(world, "two", "guesser", receipt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_conversations_give_a_person_no_more_tries()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var receipt = await ReportAsync(world);
        for (var n = 0; n < GuessStand.MostOfAddress; n++)
        {
            await SayAsync(world, $"c{n}", "guesser", Receipt.Create());
        }

        Assert.DoesNotContain("QD-2026", await SayAsync(world, "another", "guesser", receipt), StringComparison.Ordinal);
        Assert.Contains("QD-2026-000001", await SayAsync(world, "another person's", "somebody else", receipt), StringComparison.Ordinal);
    }

    private static async Task<string> ReportAsync(ScriptWorld world)
    {
        await SayAsync(world, "mine", "reporter", "实验小学后门天天锁着，消防通道堵死了");
        var said = await SayAsync(world, "mine", "reporter", "是");
        return said[(said.IndexOf("回执号：", StringComparison.Ordinal) + 4)..][..19];
    }

    private static async Task CountAsync(ScriptWorld world, int guesses)
    {
        var commit = new Commit();
        for (var n = 0; n < guesses; n++)
        {
            world.Ledger.Guesses.Add(commit, new CountGuess(new("test", "c", n.ToString(CultureInfo.InvariantCulture), null, "")), world.Now);
        }

        Assert.True((await world.Ledger.CommitAsync(commit, Cancel)).IsDone);
    }

    private static async Task<string> SayAsync(ScriptWorld world, string conversation, string user, string text)
    {
        var message = Messages.Of(conversation, Samples.NewId().ToString("N"), text) with { From = new ChannelAccount { Id = user } };
        return string.Join('\n', Messages.Texts((await world.Turns.RunAsync(new Inbound(message), Cancel)).Replies));
    }
}
