using HazardBot.Benchmarks.Results;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Queries;

internal static class QueriesReport
{
    public const string Page = "page with its count";
    public const string Count = "count";
    public const string Breakdown = "breakdown";
    public const string Detail = "detail";

    private const double MostGrowth = 1.3;

    public static Section Write(IReadOnlyList<int> sizes, int rounds, IReadOnlyList<QueryTimes> times)
    {
        var table = new MarkdownTable("question", "open hazards", "p50 ms", "p95 ms", "at most", "held");
        var held = true;
        foreach (var measured in times.OrderBy(t => Order(t.Kind)).ThenBy(t => t.Open))
        {
            var most = measured.Kind == Breakdown ? 300 : 50;
            held &= measured.P95 <= most;
            table.Add(measured.Kind, Figure(measured.Open), Figure(measured.P50, 2), Figure(measured.P95, 2), Figure(most), measured.P95 <= most ? "yes" : "no");
        }

        var pages = times.Where(t => t.Kind == Page).OrderBy(t => t.Open).ToList();
        var growth = pages[^1].P50 / pages[0].P50;
        var body = $"""
            What three askers (bureau, district, school) ask with seven filters, {rounds} times each, by the statements that the chat runs, in SQLite; each ledger has a fifth as many closed hazards besides.

            {table}
            A page from {Figure(sizes[0])} to {Figure(sizes[^1])} hazards: {Figure(growth, 2)} times as long in the median, at most {Figure(MostGrowth, 1)}: {(growth <= MostGrowth ? "held" : "NOT HELD")}.
            """;
        return new("queries", "Questions to the ledger", body, held && growth <= MostGrowth);
    }

    private static int Order(string kind) => kind switch { Page => 0, Count => 1, Breakdown => 2, _ => 3 };
}
