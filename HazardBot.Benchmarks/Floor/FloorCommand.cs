using System.CommandLine;

namespace HazardBot.Benchmarks.Floor;

internal static class FloorCommand
{
    /// <summary>Long enough to look like an answer, and it holds what a script takes for a receipt.</summary>
    private const string Reply = "已登记，受理号 1234 5678 9012 3456。";

    public static Command Create()
    {
        var url = new Option<string>("--url") { Required = true, Description = "Address to listen on, http://127.0.0.1:PORT." };
        var database = new Option<string>("--db") { Required = true, Description = "SQLite file; made if missing." };
        var reply = new Option<string>("--reply") { DefaultValueFactory = _ => Reply, Description = "Text of every answer." };
        var command = new Command("floor", "Serve the bare endpoint that the bot is compared with.") { url, database, reply };
        command.SetAction((parse, cancel) => FloorServer.RunAsync(parse.GetRequiredValue(url), parse.GetRequiredValue(database), parse.GetRequiredValue(reply), cancel));
        return command;
    }
}
