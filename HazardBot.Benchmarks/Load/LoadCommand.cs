using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Text.RegularExpressions;

namespace HazardBot.Benchmarks.Load;

/// <summary>Plays whole conversations and prints one JSON line. Exit status: 0 all finished without error, 1 not so, 2 wrong arguments.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var url = new Option<Uri>("--url") { Required = true, CustomParser = Loopback, Description = "Where activities are posted; loopback only." };
        var script = new Option<FileInfo>("--script") { Required = true, Description = "JSON file of the user's turns." };
        var receipt = new Option<string>("--receipt") { DefaultValueFactory = _ => @"\d{4} \d{4} \d{4} \d{4}", Description = "Pattern of the receipt in the last reply." };
        var users = Number("--users", 32, "Users side by side.");
        var conversations = Number("--conversations", 2000, "Conversations to play.");
        var seconds = Number("--seconds", 0, "Begin no conversation later than this; 0 for no such end.");
        var warmup = Number("--warmup", 0, "Conversations beforehand, not measured.");
        var rate = Number("--rate", 0, "Turns per second offered, instead of users; latency counts from the planned time.");
        var pause = Number("--pause", 1000, "Milliseconds between a conversation's turns, with --rate.");
        var timeout = Number("--timeout", 30, "Seconds a turn may take.");
        var maxSeconds = Number("--max-seconds", 600, "Seconds the whole run may take.");
        var process = Number("--pid", 0, "Process id of the server, for its CPU and memory.");
        var channel = new Option<string>("--channel") { DefaultValueFactory = _ => "test" };
        var locale = new Option<string>("--locale") { DefaultValueFactory = _ => "zh-cn" };
        script.AcceptExistingOnly();

        var command = new Command("load", "Play conversations against a server and print one JSON line.")
        {
            url, script, receipt, users, conversations, seconds, warmup, rate, pause, timeout, maxSeconds, process, channel, locale,
        };
        command.SetAction((parse, cancel) => RunAsync(
            new(
                parse.GetRequiredValue(url),
                parse.GetRequiredValue(script).FullName,
                new(parse.GetRequiredValue(receipt), RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)),
                parse.GetValue(users),
                parse.GetValue(conversations),
                parse.GetValue(seconds),
                parse.GetValue(warmup),
                parse.GetValue(rate),
                TimeSpan.FromMilliseconds(parse.GetValue(pause)),
                TimeSpan.FromSeconds(parse.GetValue(timeout)),
                TimeSpan.FromSeconds(parse.GetValue(maxSeconds)),
                parse.GetRequiredValue(channel),
                parse.GetRequiredValue(locale),
                parse.GetValue(process)),
            cancel));
        return command;
    }

    private static Uri? Loopback(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var url) && IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address))
        {
            return url;
        }

        result.AddError("--url takes a loopback address, http://127.0.0.1:PORT/PATH.");
        return null;
    }

    private static async Task<int> RunAsync(LoadOptions options, CancellationToken cancel)
    {
        var report = await LoadTool.RunAsync(options, cancel);
        Console.WriteLine(report.ToLine());
        return report.Finished ? 0 : 1;
    }

    private static Option<int> Number(string name, int fallback, string description) => new(name) { DefaultValueFactory = _ => fallback, Description = description };
}
