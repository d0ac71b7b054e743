using System.Diagnostics;
using HazardBot.Benchmarks.Results;
using HazardBot.Delivery;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Push;

/// <summary>Twenty thousand digests over four platforms, one of them away for ten minutes, one losing calls, one losing answers.</summary>
internal sealed class PushBenchmark(int persons)
{
    private const double MostRatio = 1.2;
    private static readonly TimeSpan LatestAlert = TimeSpan.FromSeconds(10);

    public static IReadOnlyList<PlatformPlan> Plans(TimeSpan away) =>
    [
        new("sound", 20),
        new("away", 20, (TimeSpan.FromSeconds(10), away)),
        new("drops", 20, DropsEvery: 10),
        new("swallows", 20, SwallowsEvery: 10),
    ];

    public async Task<Section> RunAsync(CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var outcome = await MorningPush.RunAsync(persons, Plans(TimeSpan.FromMinutes(10)), Deliverer.UsuallyAtOnce, cancel);
        var table = new MarkdownTable("platform", "persons", "calls", "over the limit", "dropped", "swallowed", "arrived twice", "acknowledged once", "s", "s allowed", "ratio", "held");
        var held = outcome.NotSent == 0 && outcome.AlertAfter <= LatestAlert
            && outcome.Marked.SetEquals(outcome.Platforms.SelectMany(result => result.Platform.Unanswered));
        foreach (var result in outcome.Platforms)
        {
            held &= Add(table, result);
        }

        var body = $"""
            {Figure(persons)} digests, spread evenly over four simulated platforms that take {Figure(outcome.Platforms[0].Platform.Plan.PerSecond)} messages a second each and refuse more: one sound, one away for ten minutes, one losing every tenth call, one losing the answer to every tenth.
            The product's own pass, outbox, delivery and alerts on a clock that is moved; {Figure(watch.Elapsed.TotalSeconds)} s of this machine's time, making the ledger included. "Allowed" is the shortest time in which the limit takes all calls, the lost ones and the time away included.
            Claimed: each acknowledged exactly once except where no answer came, those marked by us, and within {Figure(MostRatio, 1)} times what is allowed; a danger to life told in the middle leaves within {Figure(LatestAlert.TotalSeconds)} s.

            {table}
            Marked as possibly told more than once: {Figure(outcome.Marked.Count)}, all of them sends without an answer. Ended otherwise than sent: {Figure(outcome.NotSent)}. The alert arrived after {Figure(outcome.AlertAfter.TotalSeconds, 2)} s. {(held ? "Held." : "NOT held.")}
            """;
        return new("push", "A morning's push", body, held);
    }

    private static bool Add(MarkdownTable table, PlatformResult result)
    {
        var platform = result.Platform;
        var twice = platform.Arrived.Values.Count(times => times > 1);
        var once = platform.Acknowledged.Values.Count(times => times == 1);

        // The sound one's officer also got the alert.
        var isWhole = platform.Acknowledged.Count == result.Persons && once >= result.Persons - 1 && platform.Arrived.Where(arrived => arrived.Value > 1).All(
            arrived => platform.Unanswered.Contains(arrived.Key) || platform.Last[arrived.Key].Text.Contains(SimulatedPlatform.Danger, StringComparison.Ordinal));
        var held = isWhole && result.Ratio <= MostRatio;
        table.Add(
            platform.Channel, Figure(result.Persons), Figure(platform.Calls), Figure(platform.TooMany), Figure(platform.Dropped), Figure(platform.Swallowed),
            Figure(twice), Figure(once), Figure(result.Took.TotalSeconds), Figure(result.Allowed.TotalSeconds), Figure(result.Ratio, 2), held ? "yes" : "no");
        return held;
    }
}
