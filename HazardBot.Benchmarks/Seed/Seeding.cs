using System.Diagnostics;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Storage;

namespace HazardBot.Benchmarks.Seed;

/// <summary>Fills a data directory with reports by the way that the server's own take, a few hundred in one commit.</summary>
internal static class Seeding
{
    private const int PerCommit = 250;

    /// <param name="data">The server's data directory.</param>
    /// <exception cref="InvalidOperationException">A commit was refused.</exception>
    public static async Task RunAsync(string data, int hazards, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(["--environment=Development", $"--Data:Directory={data}"]);
        await using var ledger = await installation.OpenAsync(cancel);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        var watch = Stopwatch.StartNew();
        var register = await ledger.Organizations.LoadAsync(cancel);
        var samples = new SampleReports([.. register.Organizations.Select(unit => unit.Code)], TimeProvider.System.GetUtcNow());
        for (var begin = 0; begin < hazards; begin += PerCommit)
        {
            var count = Math.Min(PerCommit, hazards - begin);
            await CommitAsync(ledger, samples, begin, count, hazards, cancel);
            if ((begin + count) % 100_000 < count)
            {
                Console.WriteLine($"{begin + count:N0} hazards filed after {watch.Elapsed.TotalSeconds:N0} s");
            }
        }
    }

    private static async Task CommitAsync(OpenLedger ledger, SampleReports samples, int begin, int count, int all, CancellationToken cancel)
    {
        foreach (var year in Enumerable.Range(begin, count).GroupBy(number => samples.Year(number, all)))
        {
            await ledger.Numbers.EnsureAsync(year.Key, year.Count(), cancel);
        }

        var commit = new Commit();
        foreach (var number in Enumerable.Range(begin, count))
        {
            var report = samples.Create(number, all, ledger.Numbers.Take);
            await ledger.HazardWriter.AddAsync(commit, report, report.Report.At, cancel);
        }

        if (!(await ledger.CommitAsync(commit, cancel)).IsDone)
        {
            throw new InvalidOperationException("A commit of the seed was refused.");
        }
    }
}
