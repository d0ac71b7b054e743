using HazardBot.Benchmarks.Results;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Turns;

internal static class TurnsReport
{
    public static Section Write(TurnsPlan plan, IReadOnlyList<TurnsMeasurement> measurements, long completed, LedgerCount before, LedgerCount after)
    {
        var table = new MarkdownTable(
            "script", "users", "floor turns/s", "floor p50 ms", "floor p99 ms", "bot turns/s", "bot p50 ms", "bot p99 ms", "bot / floor", "at least", "held");
        foreach (var m in measurements)
        {
            table.Add(
                m.Script,
                Figure(m.Users),
                Figure(m.FloorRate),
                Figure(TurnsMeasurement.P50(m.Floor), 1),
                Figure(TurnsMeasurement.P99(m.Floor), 1),
                Figure(m.BotRate),
                Figure(TurnsMeasurement.P50(m.Bot), 1),
                Figure(TurnsMeasurement.P99(m.Bot), 1),
                Figure(m.Ratio, 3),
                Figure(1.0 / m.Goal, 3),
                m.Held ? "yes" : "no");
        }

        var found = after.Reports - before.Reports;
        var isSingle = after.Numbers == after.Hazards;
        var counted = found == completed && isSingle;
        var body = $"""
            Whole conversations, each user's next turn sent when the last was answered. Medians of {plan.Runs} alternated runs of {plan.Seconds} s; client and server share the cores.
            `short` are short answers and taps, `report` a full sentence and 是.

            {table}
            Independent count: {Figure(completed)} conversations completed, {Figure(found)} reports with {Figure(after.Hazards - before.Hazards)} hazards found in the ledger's file, {(isSingle ? "no number twice" : "NUMBERS TWICE")}: {(counted ? "agrees" : "DOES NOT AGREE")}.
            """;
        return new("turns", "Turns per second", body, counted && measurements.All(m => m.Held));
    }
}
