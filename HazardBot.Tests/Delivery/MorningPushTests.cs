using HazardBot.Benchmarks.Push;
using Xunit;

namespace HazardBot.Tests.Delivery;

/// <summary>A short form of what <c>HazardBot.Benchmarks push</c> does with twenty thousand.</summary>
public sealed class MorningPushTests
{
    private const int Persons = 1200;

    [Fact]
    public async Task Each_digest_is_acknowledged_once_in_the_time_that_the_limits_leave_and_an_alert_overtakes_them()
    {
        IReadOnlyList<PlatformPlan> plans =
        [
            new("sound", 2), new("away", 2, (TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(2))), new("drops", 2, DropsEvery: 10), new("swallows", 2, SwallowsEvery: 10),
        ];

        var outcome = await MorningPush.RunAsync(Persons, plans, mostAtOnce: 1, TestContext.Current.CancellationToken);

        Assert.Equal(0, outcome.NotSent);
        Assert.True(outcome.AlertAfter <= TimeSpan.FromSeconds(10), $"the alert came after {outcome.AlertAfter}");
        Assert.All(outcome.Platforms, result =>
        {
            Assert.Equal(Persons / plans.Count, result.Platform.Acknowledged.Count);
            Assert.All(result.Platform.Acknowledged, person => Assert.Equal(person.Key == PushSeed.Person(0) ? 2 : 1, person.Value));
            Assert.Equal(0, result.Platform.TooMany);
            Assert.True(result.Ratio <= 1.2, $"{result.Platform.Channel} took {result.Took} where {result.Allowed} was allowed");
        });
        var (drops, swallows) = (outcome.Platforms[2].Platform, outcome.Platforms[3].Platform);
        Assert.All(drops.Arrived.Values, times => Assert.Equal(1, times));
        Assert.Equal(swallows.Swallowed, swallows.Arrived.Values.Sum() - swallows.Acknowledged.Count);
        Assert.True(drops.Dropped >= Persons / plans.Count / 10 && swallows.Swallowed >= Persons / plans.Count / 10);
        Assert.Equal(drops.Unanswered.Concat(swallows.Unanswered).Order(), outcome.Marked.Order());
    }
}
