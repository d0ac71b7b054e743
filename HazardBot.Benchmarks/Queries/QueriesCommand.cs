using System.CommandLine;

namespace HazardBot.Benchmarks.Queries;

internal static class QueriesCommand
{
    public static Command Create()
    {
        var sizes = new Option<int[]>("--sizes") { DefaultValueFactory = _ => [10_000, 100_000, 1_000_000], Description = "Open hazards of each ledger, the smallest first.", AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 40, Description = "How often each question is put." };
        var data = new Option<DirectoryInfo>("--data") { Description = "Where the ledgers are kept, each in a folder named by its size; those that are missing are filled." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        var command = new Command("queries", "What staff ask of the ledger, over small and large ones.") { sizes, rounds, data, write };
        command.SetAction(async (parse, cancel) =>
        {
            var section = await new QueriesBenchmark(parse.GetRequiredValue(sizes), parse.GetValue(rounds)).RunAsync(parse.GetValue(data)?.FullName, cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}
