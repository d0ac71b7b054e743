using System.CommandLine;

namespace HazardBot.Benchmarks.Push;

internal static class PushCommand
{
    public static Command Create()
    {
        var persons = new Option<int>("--persons") { DefaultValueFactory = _ => 20_000, Description = "Who gets a digest." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        var command = new Command("push", "A morning's digests over platforms with limits and troubles, on a clock that is moved.") { persons, write };
        command.SetAction(async (parse, cancel) =>
        {
            var section = await new PushBenchmark(parse.GetValue(persons)).RunAsync(cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}
