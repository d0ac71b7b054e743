using System.CommandLine;

namespace HazardBot.Benchmarks.Seed;

internal static class SeedCommand
{
    public static Command Create()
    {
        var hazards = new Option<int>("--hazards") { DefaultValueFactory = _ => 1_000_000, Description = "How many to file." };
        var data = new Option<DirectoryInfo>("--data") { Required = true, Description = "The server's data directory; made if missing. No server may run on it." };
        var command = new Command("seed", "Fill a ledger with reported hazards, through the product's own stores.") { hazards, data };
        command.SetAction((parse, cancel) => Seeding.RunAsync(parse.GetRequiredValue(data).FullName, parse.GetValue(hazards), cancel));
        return command;
    }
}
