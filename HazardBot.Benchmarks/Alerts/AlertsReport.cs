using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Results;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Alerts;

internal static class AlertsReport
{
    private const double MostMilliseconds = 10_000;

    public static Section Write(AlertsPlan plan, LoadReport beside, IReadOnlyList<long> told, IReadOnlyList<DutyChat> chats)
    {
        var whole = Enumerable.Range(0, told.Count).Where(number => chats.All(chat => chat.Arrived.ContainsKey(number))).ToList();
        var times = new Percentiles(whole.Select(number => chats.Max(chat => chat.Arrived[number]) - told[number]));
        var held = whole.Count == told.Count && times.At(99) <= MostMilliseconds;
        var table = new MarkdownTable("dangers told", "at all addresses", "p50 ms", "p99 ms", "worst ms", "p99 at most ms", "held");
        table.Add(
            Figure(told.Count),
            Figure(whole.Count),
            Figure(times.At(50) ?? double.NaN),
            Figure(times.At(99) ?? double.NaN),
            Figure(times.At(100) ?? double.NaN),
            Figure(MostMilliseconds),
            held ? "yes" : "no");
        var body = $"""
            {plan.Dangers} dangers a second for {plan.Seconds} s, each in a conversation of its own, beside {plan.Rate} turns a second of the script `report` (p99 {Figure(beside.P99Ms ?? double.NaN, 1)} ms), whose tasks go to the same person on duty. From before the message is sent until the last of the person's {plan.Addresses} web chats has the alert.

            {table}
            """;
        return new("alerts", "Danger to life: from the message to all addresses", body, held);
    }
}
