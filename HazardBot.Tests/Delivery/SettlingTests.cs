using HazardBot.Delivery;
using HazardBot.Ledger.Delivery;
using Xunit;

namespace HazardBot.Tests.Delivery;

public sealed class SettlingTests
{
    private const int Most = 3;

    [Theory]
    [InlineData(SendEnd.Sent, false, 1, OutgoingState.Sent)]
    [InlineData(SendEnd.Refused, true, 1, OutgoingState.Refused)]
    [InlineData(SendEnd.WindowClosed, true, 1, OutgoingState.WindowClosed)]
    [InlineData(SendEnd.RecipientGone, true, 1, OutgoingState.RecipientGone)]
    [InlineData(SendEnd.Unknown, false, 1, OutgoingState.Unknown)]
    [InlineData(SendEnd.Unknown, true, Most, OutgoingState.Unknown)]
    [InlineData(SendEnd.RetryAfter, false, Most, OutgoingState.Refused)]
    public void It_is_over(SendEnd end, bool isRepeated, int attempts, OutgoingState state) =>
        Assert.Equal(state, Settling.Final(new(end), isRepeated, 0, attempts, Most));

    [Fact]
    public void Five_sends_that_nobody_answers_are_enough()
    {
        Assert.Null(Settling.Final(new(SendEnd.Unknown), true, 3, 4, 12));
        Assert.Equal(OutgoingState.Unknown, Settling.Final(new(SendEnd.Unknown), true, 4, 5, 12));
        Assert.Equal(OutgoingState.Unknown, Settling.Final(new(SendEnd.RetryAfter), true, 1, 12, 12));
    }

    [Theory]
    [InlineData(SendEnd.RetryAfter, false)]
    [InlineData(SendEnd.RetryAfter, true)]
    [InlineData(SendEnd.Unknown, true)]
    public void It_is_tried_again(SendEnd end, bool isRepeated) => Assert.Null(Settling.Final(new(end), isRepeated, 0, Most - 1, Most));

    [Fact]
    public void What_failed_together_comes_again_spread_over_half_the_pause()
    {
        var chance = new HazardBot.Turns.SystemChance();
        var pauses = Enumerable.Range(0, 100).Select(_ => Settling.Spread(
            TimeSpan.FromSeconds(4), new(chance.NewId(DateTimeOffset.UnixEpoch), Ledger.Hazards.OutgoingKind.Digest, "T1", null, null, null, 0, default, default))).ToList();

        Assert.All(pauses, pause => Assert.InRange(pause, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(5)));
        Assert.True(pauses.Distinct().Count() > 90);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 16)]
    [InlineData(30, 60)]
    public void Pauses_double_up_to_the_longest(int attempts, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Settling.Pause(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1), attempts));
}
