using System.CommandLine;

namespace HazardBot.Benchmarks.Rate;

internal static class RateCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = "One short run of each over a small ledger, to see that it works." };
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 5, Description = "Alternated runs of each." };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 15, Description = "Length of a run." };
        var hazards = new Option<int>("--hazards") { DefaultValueFactory = _ => 1_000_000, Description = "Hazards in the ledger beforehand." };
        var data = new Option<DirectoryInfo>("--data") { Description = "A data directory that the seed command filled; it is added to. Without it one is filled and thrown away." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        data.AcceptExistingOnly();
        var command = new Command("rate", "Latency at a fixed offered rate over a large ledger, against the bare endpoint.") { quick, runs, seconds, hazards, data, write };
        command.SetAction(async (parse, cancel) =>
        {
            var plan = parse.GetValue(quick)
                ? new RatePlan(1, 3, 2000)
                : new RatePlan(parse.GetValue(runs), parse.GetValue(seconds), parse.GetValue(hazards));
            var section = await new RateBenchmark(plan).RunAsync(parse.GetValue(data)?.FullName, cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}

/// <param name="Hazards">In the ledger before the first run.</param>
internal sealed record RatePlan(int Runs, int Seconds, int Hazards);
