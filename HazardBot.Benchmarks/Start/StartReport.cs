using HazardBot.Benchmarks.Results;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Start;

internal static class StartReport
{
    private static readonly TimeSpan MostListening = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostAnswered = TimeSpan.FromSeconds(2);

    public static Section Write(StartPlan plan, IReadOnlyList<StartTimes> starts, MemoryFigures memory)
    {
        var times = new MarkdownTable("published build, schema in place, warm file cache", "median ms", "worst ms", "at most", "held");
        var held = Add(times, "process start to listening", [.. starts.Select(start => start.Listening)], MostListening)
            & Add(times, "process start to first text turn answered", [.. starts.Select(start => start.Answered)], MostAnswered);
        var resident = new MarkdownTable("resident memory", "MiB");
        resident.Add("everything warmed, at rest", Figure(memory.Warm));
        resident.Add("under load, median of the first third", Figure(memory.FirstThird));
        resident.Add("under load, median of the last third", Figure(memory.LastThird));
        resident.Add("most", Figure(memory.Most));
        var body = $"""
            {starts.Count} starts, then {plan.Load.TotalMinutes:N0} minutes of load: {plan.Users} users, {Figure(memory.Turns)} turns of both scripts.

            {times}
            {resident}
            Claimed: at most 250 MB with everything warmed, not rising under load: {(memory.Held ? "held" : "NOT HELD")}.
            """;
        return new("start", "Start and memory", body, held && memory.Held);
    }

    private static bool Add(MarkdownTable table, string what, IReadOnlyList<TimeSpan> times, TimeSpan most)
    {
        var median = times.Select(time => time.TotalMilliseconds).Median();
        var held = median <= most.TotalMilliseconds;
        table.Add(what, Figure(median), Figure(times.Max().TotalMilliseconds), Figure(most.TotalMilliseconds), held ? "yes" : "no");
        return held;
    }
}
