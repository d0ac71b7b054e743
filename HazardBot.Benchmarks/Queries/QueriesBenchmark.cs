using System.Diagnostics;
using System.Globalization;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;
using HazardBot.Benchmarks.Seed;

namespace HazardBot.Benchmarks.Queries;

/// <summary>Milliseconds of each question of one kind over a ledger of one size.</summary>
internal sealed record QueryTimes(string Kind, int Open, IReadOnlyList<double> Milliseconds)
{
    public double P50 => At(0.5);

    public double P95 => At(0.95);

    private double At(double part) => Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(part * Milliseconds.Count))];
}

internal sealed class QueriesBenchmark(IReadOnlyList<int> sizes, int rounds)
{
    private const int WarmUp = 3;

    /// <param name="data">Where the ledgers are, or are to be; null for ones that are thrown away.</param>
    public async Task<Section> RunAsync(string? data, CancellationToken cancel)
    {
        using var folder = new TempFolder();
        List<QueryTimes> times = [];
        foreach (var open in sizes)
        {
            var directory = Path.Combine(data ?? folder.Path, open.ToString(CultureInfo.InvariantCulture));
            await LargeSeeding.RunAsync(directory, new LargeHazards(open), cancel);
            var (_, installation) = Hosting.Server.Prepare(LargeSeeding.Settings(directory));
            await using var ledger = await installation.OpenAsync(cancel);
            var questions = new Questions(ledger, (await ledger.Organizations.LoadAsync(cancel)).ToRegister());
            foreach (var (kind, ask) in Kinds(questions))
            {
                times.Add(new(kind, open, await MeasureAsync(ask, questions.Variants, cancel)));
                Console.WriteLine($"{open,9:N0} {kind,-20} p50 {times[^1].P50,8:N2} ms  p95 {times[^1].P95,8:N2} ms");
            }
        }

        return QueriesReport.Write(sizes, rounds, times);
    }

    private static (string Kind, Func<int, CancellationToken, Task> Ask)[] Kinds(Questions questions) =>
    [
        (QueriesReport.Page, questions.PageAsync),
        (QueriesReport.Count, questions.CountAsync),
        (QueriesReport.Breakdown, questions.BreakdownAsync),
        (QueriesReport.Detail, questions.DetailAsync),
    ];

    private async Task<IReadOnlyList<double>> MeasureAsync(Func<int, CancellationToken, Task> ask, int variants, CancellationToken cancel)
    {
        List<double> taken = [];
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var variant = 0; variant < variants; variant++)
            {
                var begin = Stopwatch.GetTimestamp();
                await ask(variant, cancel);
                if (round >= 0)
                {
                    taken.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                }
            }
        }

        taken.Sort();
        return taken;
    }
}
