using System.CommandLine;

namespace HazardBot.Benchmarks.Sockets;

internal static class SocketsCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = "A few sockets for a few seconds, to see that it works." };
        var sockets = new Option<int>("--sockets") { DefaultValueFactory = _ => 2000, Description = "Open sockets, two of each conversation." };
        var rate = new Option<int>("--rate") { DefaultValueFactory = _ => 100, Description = "Turns a second." };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 60, Description = "Length of the run." };
        var write = new Option<bool>("--write") { Description = "Put the table into RESULTS.md." };
        var command = new Command("sockets", "Open web chats on one node, while some of them talk.") { quick, sockets, rate, seconds, write };
        command.SetAction(async (parse, cancel) =>
        {
            var plan = parse.GetValue(quick)
                ? new SocketsPlan(40, 20, 3)
                : new SocketsPlan(parse.GetValue(sockets), parse.GetValue(rate), parse.GetValue(seconds));
            var section = await new SocketsBenchmark(plan).RunAsync(cancel);
            return await section.PublishAsync(parse.GetValue(write), cancel);
        });
        return command;
    }
}

/// <param name="Rate">Turns a second, whatever the answers take.</param>
internal sealed record SocketsPlan(int Sockets, int Rate, int Seconds)
{
    public const int OfConversation = 2;

    public int Conversations => Sockets / OfConversation;
}
