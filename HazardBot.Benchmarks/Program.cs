using System.CommandLine;
using HazardBot.Benchmarks.Floor;
using HazardBot.Benchmarks.Load;

var root = new RootCommand("Measures what HazardBot claims, against the bare endpoint, on this machine.")
{
    FloorCommand.Create(),
    LoadCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
