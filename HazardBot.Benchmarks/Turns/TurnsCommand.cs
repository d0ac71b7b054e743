using System.CommandLine;

namespace HazardBot.Benchmarks.Turns;

internal static class TurnsCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = "One short run of each, to see that it works." };
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 5, Description = "Alternated runs of each." };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 5, Description = "Length of a run." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        var command = new Command("turns", "Turns per second of whole conversations, against the bare endpoint.") { quick, runs, seconds, write };
        command.SetAction(async (parse, cancel) =>
        {
            var plan = parse.GetValue(quick) ? new TurnsPlan(1, 1, 200) : new TurnsPlan(parse.GetValue(runs), parse.GetValue(seconds), 1000);
            var section = await new TurnsBenchmark(plan).RunAsync(cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}

/// <param name="Warmup">Conversations before each measured run.</param>
internal sealed record TurnsPlan(int Runs, int Seconds, int Warmup);
