using System.CommandLine;
using HazardBot.Benchmarks.Floor;
using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Queries;
using HazardBot.Benchmarks.Rate;
using HazardBot.Benchmarks.Remind;
using HazardBot.Benchmarks.Seed;
using HazardBot.Benchmarks.Start;
using HazardBot.Benchmarks.Turns;
using HazardBot.Hosting;

var root = new RootCommand("Measures what HazardBot claims, against the bare endpoint, on this machine.")
{
    FloorCommand.Create(),
    LoadCommand.Create(),
    TurnsCommand.Create(),
    RateCommand.Create(),
    StartCommand.Create(),
    SeedCommand.Create(),
    RemindCommand.Create(),
    QueriesCommand.Create(),
};
try
{
    return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is InvalidOperationException or CannotStartException)
{
    // A server that does not answer, a conversation that went wrong: the figures would mean nothing.
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
