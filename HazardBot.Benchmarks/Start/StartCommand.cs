using System.CommandLine;

namespace HazardBot.Benchmarks.Start;

internal static class StartCommand
{
    public static Command Create()
    {
        var starts = new Option<int>("--starts") { DefaultValueFactory = _ => 5, Description = "Measured starts." };
        var minutes = new Option<int>("--minutes") { DefaultValueFactory = _ => 10, Description = "Minutes of load while the memory is watched." };
        var users = new Option<int>("--users") { DefaultValueFactory = _ => 32, Description = "Users side by side in that load." };
        var write = new Option<bool>("--write") { Description = "Put the figures into RESULTS.md." };
        var command = new Command("start", "Time to the first answer and resident memory of the published server.") { starts, minutes, users, write };
        command.SetAction(async (parse, cancel) =>
        {
            var plan = new StartPlan(parse.GetValue(starts), TimeSpan.FromMinutes(parse.GetValue(minutes)), parse.GetValue(users));
            var section = await new StartBenchmark(plan).RunAsync(cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}

/// <param name="Users">Of the load under which the memory is watched.</param>
internal sealed record StartPlan(int Starts, TimeSpan Load, int Users);
