using System.Diagnostics;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;

namespace HazardBot.Benchmarks.Seed;

/// <summary>Fills a data directory with the large register and its hazards, by the product's own stores.</summary>
internal static class LargeSeeding
{
    private const int PerCommit = 500;

    public static string[] Settings(string data) => ["--environment=Development", $"--Data:Directory={data}", "--Logging:LogLevel:Default=Warning"];

    /// <summary>Leaves a directory alone that holds them already.</summary>
    /// <exception cref="InvalidOperationException">A commit was refused, or the directory holds something else.</exception>
    public static async Task RunAsync(string data, LargeHazards hazards, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(Settings(data));
        await using var ledger = await installation.OpenAsync(cancel);
        if (File.Exists(Done(data)))
        {
            return;
        }

        await RegisterAsync(ledger, cancel);
        var watch = Stopwatch.StartNew();
        for (var begin = 0; begin < hazards.All; begin += PerCommit)
        {
            var numbers = Enumerable.Range(begin, Math.Min(PerCommit, hazards.All - begin)).ToList();
            await CommitAsync(ledger, hazards, numbers, cancel);
            if ((begin + PerCommit) % 100_000 == 0)
            {
                Console.WriteLine($"{begin + PerCommit:N0} hazards after {watch.Elapsed.TotalSeconds:N0} s");
            }
        }

        await File.WriteAllTextAsync(Done(data), "", cancel);
    }

    private static string Done(string data) => Path.Combine(data, "seeded");

    private static async Task RegisterAsync(OpenLedger ledger, CancellationToken cancel)
    {
        var stored = await ledger.Organizations.LoadAsync(cancel);
        var units = await ledger.Organizations.SaveAsync(ImportPlan.For(stored.Organizations, LargeRegister.Units(), LargeHazards.Today), stored.Version, cancel);
        stored = await ledger.Organizations.LoadAsync(cancel);
        var staff = await ledger.Organizations.SaveAsync(ImportPlan.For(stored.Staff, LargeRegister.Staff(), LargeHazards.Today), stored.Version, cancel);
        if (!units.IsDone || !staff.IsDone)
        {
            throw new InvalidOperationException("The register of the seed was refused.");
        }
    }

    private static async Task CommitAsync(OpenLedger ledger, LargeHazards hazards, List<int> numbers, CancellationToken cancel)
    {
        foreach (var year in numbers.GroupBy(hazards.YearOf))
        {
            await ledger.Numbers.EnsureAsync(year.Key, year.Count(), cancel);
        }

        var commit = new Commit();
        await ledger.HazardWriter.AddAsync(
            commit, new RecordHazards([.. numbers.Select(number => hazards.Create(number, ledger.Numbers.Take))]), LargeHazards.Today, cancel);
        if (!(await ledger.CommitAsync(commit, cancel)).IsDone)
        {
            throw new InvalidOperationException("A commit of the seed was refused.");
        }
    }
}
