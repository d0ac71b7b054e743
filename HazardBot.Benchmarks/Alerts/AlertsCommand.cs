using System.CommandLine;

namespace HazardBot.Benchmarks.Alerts;

internal static class AlertsCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = "A short run, to see that it works." };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 60, Description = "Length of the run." };
        var rate = new Option<int>("--rate") { DefaultValueFactory = _ => 300, Description = "Turns a second beside it." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        var command = new Command("alerts", "Time from a danger told to every address of the person on duty, with other turns beside it.") { quick, seconds, rate, write };
        command.SetAction(async (parse, cancel) =>
        {
            var plan = new AlertsPlan(parse.GetValue(quick) ? 8 : parse.GetValue(seconds), parse.GetValue(rate), 5, 3);
            var section = await new AlertsBenchmark(plan).RunAsync(cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}

/// <param name="Rate">Other turns a second.</param>
/// <param name="Dangers">Dangers told a second.</param>
/// <param name="Addresses">Chats of the person on duty.</param>
internal sealed record AlertsPlan(int Seconds, int Rate, int Dangers, int Addresses);
