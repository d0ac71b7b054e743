using System.CommandLine;

namespace HazardBot.Benchmarks.Remind;

internal static class RemindCommand
{
    public static Command Create()
    {
        var hazards = new Option<int>("--hazards") { DefaultValueFactory = _ => 1_000_000, Description = "Open hazards." };
        var data = new Option<DirectoryInfo>("--data") { Description = "A data directory to fill once and to keep; with the same number of hazards the queries command takes it too. The pass is written into it." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        var command = new Command("remind", "One pass of the daily reminders over a large ledger.") { hazards, data, write };
        command.SetAction(async (parse, cancel) =>
        {
            var section = await new RemindBenchmark(parse.GetValue(hazards)).RunAsync(parse.GetValue(data)?.FullName, cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}
