using System.Diagnostics;
using System.Text.Json;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;
using HazardBot.Benchmarks.Seed;
using HazardBot.Reminders;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Remind;

/// <summary>One pass of the daily reminders as an operator starts it, in a process of its own, and the same pass again.</summary>
internal sealed class RemindBenchmark(int open)
{
    private const double MostSeconds = 20;
    private const double MostMebibytes = 400;
    private const double Mebibyte = 1 << 20;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <param name="data">Where the ledger is, or is to be; null for one that is thrown away.</param>
    public async Task<Section> RunAsync(string? data, CancellationToken cancel)
    {
        using var folder = new TempFolder();
        var hazards = new LargeHazards(open);
        var directory = data ?? folder.File("data");
        await LargeSeeding.RunAsync(directory, hazards, cancel);
        var expected = ExpectedPass.Of(hazards, open);
        var dry = await PassAsync(directory, ["--dry-run"], cancel);
        var first = await PassAsync(directory, [], cancel);
        var second = await PassAsync(directory, [], cancel);
        var table = new MarkdownTable("pass", "s", "most MiB", "digests", "already", "counts", "held");
        var held = Add(table, "counted only (--dry-run)", dry, expected)
            & Add(table, "written", first, expected)
            & Add(table, "once more", second, expected with { Digests = 0, Already = expected.Persons });
        var body = $"""
            `remind` over {Figure(open)} open hazards (and {Figure(hazards.All - open)} closed ones) of {Figure(LargeRegister.Schools)} schools and {Figure(LargeRegister.Staff().Count)} staff in SQLite, each a process of its own, its start included.
            Counted from the numbers of the hazards, not from the database: {Figure(expected.Persons)} persons, {Figure(expected.Hazards)} hazards spoken of, {Figure(expected.Yellow)} yellow, {Figure(expected.Red)} red, all of these told above.
            Claimed: right counts, at most {Figure(MostSeconds)} s and {Figure(MostMebibytes)} MB.

            {table}
            """;
        return new("remind", "Reminders", body, held);
    }

    private static bool Add(MarkdownTable table, string name, Pass pass, PassCounts expected)
    {
        var held = pass.Counts == expected && pass.Seconds <= MostSeconds && pass.Mebibytes <= MostMebibytes;
        table.Add(
            name, Figure(pass.Seconds, 1), Figure(pass.Mebibytes), Figure(pass.Counts.Digests), Figure(pass.Counts.Already),
            pass.Counts == expected ? "right" : "WRONG", held ? "yes" : "no");
        return held;
    }

    private static async Task<Pass> PassAsync(string data, string[] more, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var environment = new Dictionary<string, string?> { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Data__Directory"] = data };
        string[] arguments = [Locations.BuiltBot, "remind", "--now", LargeHazards.Today.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture), .. more];
        await using var child = Child.Start(DotnetHost.Path, arguments, Path.GetDirectoryName(Locations.BuiltBot)!, environment);
        var most = 0.0;
        var end = child.WaitAsync(cancel);
        while (!end.IsCompleted)
        {
            most = Math.Max(most, Resident(child.Id));
            await Task.WhenAny(end, Task.Delay(TimeSpan.FromMilliseconds(20), cancel));
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return await end == 0 && JsonSerializer.Deserialize<PassCounts>(child.Output.Trim().Split('\n')[^1], Web) is { } counts
            ? new(seconds, most, counts)
            : throw new InvalidOperationException($"remind failed. It said:\n{child.Output}");
    }

    private static double Resident(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return running.PeakWorkingSet64 / Mebibyte;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }

    private sealed record Pass(double Seconds, double Mebibytes, PassCounts Counts);
}
