using HazardBot.Alerts;
using HazardBot.Delivery;
using HazardBot.Ledger.Delivery;
using HazardBot.Reminders;

namespace HazardBot.Benchmarks.Push;

/// <param name="Took">From the pass until the last acknowledgement.</param>
/// <param name="Allowed">The shortest time that the limits, the time away and the calls lost leave.</param>
internal sealed record PlatformResult(SimulatedPlatform Platform, int Persons, TimeSpan Took, TimeSpan Allowed)
{
    public double Ratio => Took / Allowed;
}

/// <param name="Marked">Whom the ledger shows as possibly told more than once.</param>
/// <param name="AlertAfter">From the words of a danger until its alert arrived.</param>
/// <param name="NotSent">Messages that ended otherwise than sent, or still wait.</param>
internal sealed record PushOutcome(IReadOnlyList<PlatformResult> Platforms, IReadOnlySet<string> Marked, TimeSpan AlertAfter, int NotSent);

/// <summary>The digests of one morning over platforms with limits and troubles, on a clock that is moved: the product's own pass, outbox, delivery and alerts.</summary>
internal static class MorningPush
{
    /// <summary>As often as the workers look.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AlertAt = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    public static async Task<PushOutcome> RunAsync(int persons, IReadOnlyList<PlatformPlan> plans, int mostAtOnce, CancellationToken cancel)
    {
        await using var world = await PushWorld.OpenAsync(persons, plans, mostAtOnce, cancel);
        world.Clock.Advance(TimeSpan.FromHours(1));
        var begin = world.Clock.GetUtcNow();
        foreach (var platform in world.Platforms)
        {
            platform.Begin = begin;
        }

        var counts = await world.Get<DailyPass>().RunAsync(0, world.Now, isDryRun: false, cancel);
        if (counts.Digests != persons)
        {
            throw new InvalidOperationException($"The pass wrote {counts.Digests} digests for {persons} persons.");
        }

        TimeSpan? alertAfter = null;
        var isTold = false;
        while (alertAfter is null || (await world.Ledger.Outbox.ListAsync(OutgoingState.Waiting, 1, cancel)).Count > 0)
        {
            if (world.Clock.GetUtcNow() - begin > Longest)
            {
                throw new InvalidOperationException("The push did not end.");
            }

            if (!isTold && world.Clock.GetUtcNow() - begin >= AlertAt)
            {
                isTold = true;
                await world.SayAsync("public", "parent", $"{PushSeed.School(0)}二楼着火了！！", cancel);
            }

            await AlertsAsync(world, cancel);
            alertAfter ??= isTold ? AlertAfter(world, begin + AlertAt) : null;
            await world.Get<Deliverer>().RunAsync(cancel);
            world.Clock.Advance(Look);
        }

        var marked = (await world.Ledger.Outbox.PossiblyRepeatedAsync(persons, cancel)).Select(line => line.Message.Staff!).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. world.Platforms.Select(platform => Result(platform, persons / plans.Count, begin))], marked, alertAfter.Value, await NotSentAsync(world, cancel));
    }

    private static PlatformResult Result(SimulatedPlatform platform, int persons, DateTimeOffset begin) =>
        new(platform, persons, platform.LastAt - begin, platform.Shortest(persons + platform.Dropped + platform.Swallowed));

    private static async Task AlertsAsync(PushWorld world, CancellationToken cancel)
    {
        while (await world.Ledger.Outbox.ClaimAlertAsync(Guid.CreateVersion7(world.Now), world.Now, cancel) is { } claimed)
        {
            await world.Get<AlertDeliverer>().DeliverAsync(claimed, cancel);
        }

        await world.Get<AlertPass>().RunAsync(cancel);
    }

    /// <summary>The officer of the first school is on the first platform.</summary>
    private static TimeSpan? AlertAfter(PushWorld world, DateTimeOffset told) =>
        world.Platforms[0].Last.GetValueOrDefault(PushSeed.Person(0)) is { Text: { } text, At: var at } && text.Contains(SimulatedPlatform.Danger, StringComparison.Ordinal) ? at - told : null;

    private static async Task<int> NotSentAsync(PushWorld world, CancellationToken cancel)
    {
        var others = 0;
        foreach (var state in Enum.GetValues<OutgoingState>().Where(state => state != OutgoingState.Sent))
        {
            // An alert that nobody answers goes on to people who have no chat: not a digest's fate.
            others += (await world.Ledger.Outbox.ListAsync(state, 100_000, cancel)).Count(line => line.Message.Kind == Ledger.Hazards.OutgoingKind.Digest);
        }

        return others;
    }
}
