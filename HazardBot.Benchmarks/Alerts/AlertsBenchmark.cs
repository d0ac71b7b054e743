using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using HazardBot.Benchmarks.Results;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Alerts;

/// <summary>
/// Dangers are told in conversations of their own while others report hazards, whose tasks go to the same person on duty: the alerts leave
/// beside a busy outbox. Each counts from before its message is sent until the last chat of the person has it.
/// </summary>
internal sealed partial class AlertsBenchmark(AlertsPlan plan)
{
    /// <summary>Safety officer of the school that the scripts speak of, in the demo register.</summary>
    private const string OnDuty = "T112";

    private const int PauseMilliseconds = 250;
    private const int LongestRun = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<Section> RunAsync(CancellationToken cancel)
    {
        using var folder = new TempFolder();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        await using var bot = await Server.StartBot(Locations.BuiltBot, folder.Path).WaitAsync("/readyz", cancel);
        List<DutyChat> chats = [];
        try
        {
            for (var i = 0; i < plan.Addresses; i++)
            {
                chats.Add(await DutyChat.OpenAsync(client, bot.Root, $"duty-{i}", await CodeAsync(folder.Path, cancel), cancel));
            }

            var beside = LoadClient.RunAsync(
                bot,
                Locations.ReportScript,
                cancel,
                ("--rate", plan.Rate),
                ("--pause", PauseMilliseconds),
                ("--warmup", 50),
                ("--users", 8),
                ("--seconds", plan.Seconds),
                ("--conversations", LongestRun));
            var told = await TellAsync(client, bot, cancel);
            var report = await beside;
            await AllArriveAsync(chats, told.Count, cancel);
            return AlertsReport.Write(plan, report, told, chats);
        }
        finally
        {
            foreach (var chat in chats)
            {
                await chat.DisposeAsync();
            }
        }
    }

    private static async Task<string> CodeAsync(string data, CancellationToken cancel)
    {
        await using var bind = Child.Start(
            DotnetHost.Path,
            [Locations.BuiltBot, "bind", OnDuty],
            Path.GetDirectoryName(Locations.BuiltBot)!,
            new Dictionary<string, string?> { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Data__Directory"] = data });
        var status = await bind.WaitAsync(cancel);
        return status == 0 && CodePattern().Match(bind.Output) is { Success: true } code
            ? code.Groups["code"].Value
            : throw new InvalidOperationException($"No code could be made: {bind.Output}");
    }

    /// <returns>When each danger was sent, by the stopwatch, in their order.</returns>
    private async Task<IReadOnlyList<long>> TellAsync(HttpClient client, Server bot, CancellationToken cancel)
    {
        List<long> told = [];
        List<Task> answers = [];
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / plan.Dangers));
        while (told.Count < plan.Seconds * plan.Dangers && await timer.WaitForNextTickAsync(cancel))
        {
            var number = told.Count;
            told.Add(Stopwatch.GetTimestamp());
            answers.Add(TellAsync(client, bot, number, cancel));
        }

        await Task.WhenAll(answers);
        return told;
    }

    private static async Task TellAsync(HttpClient client, Server bot, int number, CancellationToken cancel)
    {
        var message = new
        {
            type = "message",
            id = "1",
            channelId = "alerts",
            from = new { id = $"danger-{number}" },
            conversation = new { id = $"danger-{number}" },
            deliveryMode = "expectReplies",
            text = $"实验小学{number}号楼着火了",
        };
        using var answer = await client.PostAsync(bot.Messages, JsonContent.Create(message), cancel);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task AllArriveAsync(IReadOnlyList<DutyChat> chats, int told, CancellationToken cancel)
    {
        var since = Stopwatch.GetTimestamp();
        while (chats.Any(chat => chat.Arrived.Count < told) && Stopwatch.GetElapsedTime(since) < Patience)
        {
            await Task.Delay(100, cancel);
        }
    }

    [GeneratedRegex("(?<code>[A-Z0-9]{5} [A-Z0-9]{5})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodePattern();
}
