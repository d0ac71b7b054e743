using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Results;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Rate;

/// <summary>The alternated runs of one script at one offered rate.</summary>
internal sealed record RateMeasurement(string Script, int Rate)
{
    public const int MostTimesFloor = 3;
    public const int MostMilliseconds = 25;

    public List<LoadReport> Floor { get; } = [];

    public List<LoadReport> Bot { get; } = [];

    public double Ratio => P99(Bot) / P99(Floor);

    public bool Held => Ratio <= MostTimesFloor && P99(Bot) <= MostMilliseconds;

    public static double P50(List<LoadReport> runs) => runs.Select(run => run.P50Ms ?? double.NaN).Median();

    public static double P99(List<LoadReport> runs) => runs.Select(run => run.P99Ms ?? double.NaN).Median();
}

internal static class RateReport
{
    public static Section Write(RatePlan plan, Turns.LedgerCount ledger, IReadOnlyList<RateMeasurement> measurements)
    {
        var table = new MarkdownTable("script", "turns/s offered", "floor p50 ms", "floor p99 ms", "bot p50 ms", "bot p99 ms", "p99 bot / floor", "held");
        foreach (var m in measurements)
        {
            table.Add(
                m.Script,
                Figure(m.Rate),
                Figure(RateMeasurement.P50(m.Floor), 2),
                Figure(RateMeasurement.P99(m.Floor), 2),
                Figure(RateMeasurement.P50(m.Bot), 2),
                Figure(RateMeasurement.P99(m.Bot), 2),
                Figure(m.Ratio, 2),
                m.Held ? "yes" : "no");
        }

        var body = $"""
            A fixed rate offered to a ledger of {Figure(ledger.Hazards)} hazards, every turn's time planned beforehand and its latency counted from there. Medians of {plan.Runs} alternated runs of {plan.Seconds} s.
            Claimed: p99 at most {RateMeasurement.MostTimesFloor} times the floor's, and at most {RateMeasurement.MostMilliseconds} ms on a quiet machine.

            {table}
            """;
        return new("rate", "Latency at a fixed rate", body, measurements.All(m => m.Held));
    }
}
