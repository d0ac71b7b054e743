using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Hosting;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Crash;

/// <summary>The server is killed (SIGKILL) again and again under load, always on the same data.</summary>
public sealed partial class KillTests
{
    private const int Kills = 50;
    private const int Talkers = 16;

    /// <summary>What every talker heard, by message: answered means that it must still be there.</summary>
    private readonly ConcurrentDictionary<(string Conversation, string Message), byte[]> _answered = new();

    [Fact]
    [Trait("Category", "Crash")]
    public async Task Fifty_kills_lose_nothing_and_repeat_nothing()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var data = new TempFolder();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        var port = ChildServer.FreePort();
        var talkers = Enumerable.Range(0, Talkers).Select(n => new Talker(n, _answered)).ToList();
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = ChildServer.Start(data.Path, port);
            await server.WaitUntilUpAsync(client, cancel);
            var door = new Uri(server.Address, "/api/messages");
            var load = Task.WhenAll(talkers.Select(t => t.TalkUntilItBreaksAsync(client, door, cancel)));
            await LoadAsync(kill, random, cancel);
            server.Kill();
            await load;
        }

        using var last = ChildServer.Start(data.Path, port);
        await last.WaitUntilUpAsync(client, cancel);
        var finalDoor = new Uri(last.Address, "/api/messages");
        await Task.WhenAll(talkers.Select(t => t.FinishAsync(client, finalDoor, cancel)));
        foreach (var ((conversation, message), before) in _answered)
        {
            var text = message == "1" ? Talker.Report : "是";
            var again = await client.SendAsync(finalDoor, Messages.Of(conversation, message, text), cancel);
            Assert.True(before.AsSpan().SequenceEqual(again), $"{conversation}/{message} was answered otherwise after a kill");
        }

        last.Kill();
        await LedgerAgreesAsync(data.Path, talkers, cancel);
    }

    /// <summary>Until a random moment: now and then right after the start, mostly while answers are streaming out.</summary>
    private async Task LoadAsync(int kill, Random random, CancellationToken cancel)
    {
        var before = _answered.Count;
        for (var waited = 0; kill % 5 != 0 && _answered.Count < before + Talkers && waited < 400; waited++)
        {
            await Task.Delay(10, cancel);
        }

        await Task.Delay(random.Next(0, 300), cancel);
    }

    private async Task LedgerAgreesAsync(string data, List<Talker> talkers, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(["--environment=Development", $"--Data:Directory={data}"]);
        await using var ledger = await installation.OpenAsync(cancel);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var conversations = talkers.SelectMany(t => t.Done).ToList();
        Assert.True(conversations.Count > Kills, $"only {conversations.Count} conversations ended: too little load");
        foreach (var conversation in conversations)
        {
            var said = string.Join('\n', Messages.Texts(_answered[(conversation, "2")]));
            var report = Assert.Single(await ledger.Hazards.FindByReporterAsync("test", "user-" + conversation, 10, cancel));
            var byReceipt = await ledger.Hazards.FindByReceiptAsync(ReceiptPattern().Match(said).Value.Replace(" ", "", StringComparison.Ordinal), cancel);
            Assert.Equal(report.Id, byReceipt?.Id);
            Assert.Contains(Assert.Single(report.Hazards).Facts.Number, said, StringComparison.Ordinal);
            Assert.True(numbers.Add(report.Hazards[0].Facts.Number), "a ledger number was given twice");
        }

        var proof = await ledger.Verifier.VerifyAsync(cancel);
        Assert.Empty(proof.Findings);
        Assert.Equal(conversations.Count, proof.Hazards);
        Assert.Empty(await ledger.SetAside.ListAsync(1, cancel));
    }

    [GeneratedRegex("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex ReceiptPattern();

    /// <summary>One person after another reports and says yes; a message without an answer is sent again, as platforms do.</summary>
    private sealed class Talker(int number, ConcurrentDictionary<(string Conversation, string Message), byte[]> answered)
    {
        public const string Report = "实验小学后门天天锁着，消防通道堵死了";

        private int _conversation;
        private string _message = "1";

        public List<string> Done { get; } = [];

        private string Conversation => string.Create(CultureInfo.InvariantCulture, $"{number}-{_conversation}");

        public async Task TalkUntilItBreaksAsync(HttpClient client, Uri door, CancellationToken cancel)
        {
            try
            {
                while (true)
                {
                    await StepAsync(client, door, cancel);
                }
            }
            catch (HttpRequestException)
            {
                // Killed: what was sent last has no answer and is sent again.
            }
        }

        public async Task FinishAsync(HttpClient client, Uri door, CancellationToken cancel)
        {
            do
            {
                await StepAsync(client, door, cancel);
            }
            while (_message != "1");
        }

        private async Task StepAsync(HttpClient client, Uri door, CancellationToken cancel)
        {
            var text = _message == "1" ? Report : "是";
            var answer = await client.SendAsync(door, Messages.Of(Conversation, _message, text), cancel);
            answered[(Conversation, _message)] = answer;
            if (_message == "1")
            {
                _message = "2";
                return;
            }

            Done.Add(Conversation);
            (_conversation, _message) = (_conversation + 1, "1");
        }
    }
}
