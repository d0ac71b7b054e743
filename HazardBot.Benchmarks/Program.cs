using System.CommandLine;
using HazardBot.Benchmarks.Floor;
using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Rate;
using HazardBot.Benchmarks.Seed;
using HazardBot.Benchmarks.Start;
using HazardBot.Benchmarks.Turns;

var root = new RootCommand("Measures what HazardBot claims, against the bare endpoint, on this machine.")
{
    FloorCommand.Create(),
    LoadCommand.Create(),
    TurnsCommand.Create(),
    RateCommand.Create(),
    StartCommand.Create(),
    SeedCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
