using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Benchmarks.Push;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Crash;

/// <summary>Two nodes in processes of their own on one database, the scheduler in one of them. One is killed in turns, in deliveries and in a pass of the reminders.</summary>
public abstract partial class TwoNodesContract
{
    private const int Kills = 5;
    private const int Talkers = 8;
    private const int Persons = 1500;
    private const string Officer = "P0";

    /// <summary>Far enough off that no scheduler comes to it while the test runs.</summary>
    private static readonly DateTimeOffset Morning = new(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(60), new(8, 0), TimeSpan.FromHours(8));

    private readonly ConcurrentDictionary<(string Conversation, string Message), byte[]> _answered = new();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What both nodes are told besides where their data lies.</summary>
    private protected abstract Task<Dictionary<string, string>> DatabaseAsync();

    [Fact]
    [Trait("Category", "Crash")]
    public async Task Killing_one_of_two_nodes_loses_nothing_and_repeats_nothing()
    {
        using var folder = new TempFolder();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var settings = new Dictionary<string, string>(Installed.Development(folder), StringComparer.Ordinal);
        foreach (var (name, value) in await DatabaseAsync())
        {
            settings[name] = value;
        }

        await SeedAsync(settings);
        await using var steady = BotProcess.Start([], settings);
        var stays = new Uri(await steady.AddressAsync(), "/api/messages");
        await BindAsync(settings, client, stays);
        var talkers = Enumerable.Range(0, Talkers).Select(number => new TwoDoorTalker(number, _answered)).ToList();
        var second = new Dictionary<string, string>(settings, StringComparer.Ordinal) { ["Reminders__Scheduled"] = "false" };
        var random = new Random(11);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var killed = BotProcess.Start([], second);
            var goes = new Uri(await killed.AddressAsync(), "/api/messages");
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var load = Task.WhenAll(talkers.Select(talker => talker.TalkAsync(client, stays, goes, stop)));
            await Task.Delay(random.Next(300, 900), Cancel);
            await killed.KillAsync();
            await Task.Delay(random.Next(50, 200), Cancel);
            await stop.CancelAsync();
            await load;
        }

        await Task.WhenAll(talkers.Select(talker => talker.FinishAsync(client, stays)));
        foreach (var ((conversation, message), before) in _answered)
        {
            var again = await client.SendAsync(stays, Messages.Of(conversation, message, TwoDoorTalker.Words(message)), Cancel);
            Assert.True(before.AsSpan().SequenceEqual(again), $"{conversation}/{message} was answered otherwise after a kill");
        }

        await PassesAsync(settings);
        await using var ledger = await OpenAsync(settings);
        await LedgerAgreesAsync(ledger, [.. talkers.SelectMany(talker => talker.Done)]);
        await DeliveriesAgreeAsync(ledger);
        await steady.KillAsync();
    }

    private static async Task SeedAsync(Dictionary<string, string> settings)
    {
        await using var ledger = await OpenAsync(settings);
        await PushSeed.RegisterAsync(ledger, TimeProvider.System, Persons, Cancel);
        await PushSeed.HazardsAsync(ledger, Morning, Persons, Cancel);
    }

    private static async Task BindAsync(Dictionary<string, string> settings, HttpClient client, Uri door)
    {
        await using var ledger = await OpenAsync(settings);
        var code = BindingCode.Create();
        await ledger.Bindings.IssueAsync(new IssueCode(Officer, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), Cancel);
        await client.SendAsync(door, Messages.Of(Officer, "bind", "绑定 " + BindingCode.Format(code)) with { ChannelId = Chat.Speaker.Channel }, Cancel);
    }

    /// <summary>A pass is killed after its first commits, another does the rest: one digest for everybody who has something due.</summary>
    private static async Task PassesAsync(Dictionary<string, string> settings)
    {
        var remind = new[] { "remind", "--now", Morning.ToString("O", CultureInfo.InvariantCulture) };
        await using var ledger = await OpenAsync(settings);
        await using (var killed = BotProcess.Start(remind, settings))
        {
            while (await ledger.Outbox.WrittenAtAsync(Key(Officer), Cancel) is null)
            {
                await Task.Delay(5, Cancel);
            }

            await killed.KillAsync();
        }

        var (exitCode, output, errors) = await BotProcess.RunAsync(remind, settings);
        Assert.True(exitCode == 0, errors);
        Assert.Contains($"\"persons\":{Persons}", output, StringComparison.Ordinal);
        var counts = Counts().Match(output);
        var (written, already) = (int.Parse(counts.Groups["digests"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(counts.Groups["already"].ValueSpan, CultureInfo.InvariantCulture));
        Assert.Equal(Persons, written + already);
        Assert.True(already > 0, "the killed pass left nothing");
        for (var person = 0; person < Persons; person += 97)
        {
            Assert.NotNull(await ledger.Outbox.WrittenAtAsync(Key(PushSeed.Person(person)), Cancel));
        }
    }

    private static string Key(string staff) => DailyMessages.Key(OutgoingKind.Digest, staff, DateOnly.FromDateTime(Morning.DateTime));

    private async Task LedgerAgreesAsync(OpenLedger ledger, IReadOnlyList<string> conversations)
    {
        Assert.True(conversations.Count >= 2 * Kills, $"only {conversations.Count} conversations ended: too little load");
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var conversation in conversations)
        {
            var said = string.Join('\n', Messages.Texts(_answered[(conversation, "2")]));
            var report = Assert.Single(await ledger.Hazards.FindByReporterAsync("test", "user-" + conversation, 10, Cancel));
            Assert.Contains(Assert.Single(report.Hazards).Facts.Number, said, StringComparison.Ordinal);
            Assert.True(numbers.Add(report.Hazards[0].Facts.Number), "a ledger number was given twice");
        }

        var proof = await ledger.Verifier.VerifyAsync(Cancel);
        Assert.Empty(proof.Findings);
        Assert.Equal(Persons + conversations.Count, proof.Hazards);
        Assert.Empty(await ledger.SetAside.ListAsync(1, Cancel));
    }

    /// <summary>Each task is a turn of the officer's chat, once, whichever node died with it in its hands.</summary>
    private static async Task DeliveriesAgreeAsync(OpenLedger ledger)
    {
        IReadOnlyList<OutgoingLine> tasks;
        do
        {
            // What a dead node held ends when its lease does.
            await Task.Delay(250, Cancel);
            tasks = await OfAsync(ledger, OutgoingState.Waiting, OutgoingState.Sending);
        }
        while (tasks.Count > 0);

        var turns = await ledger.Conversations.ListTurnsAsync(ledger.Hash.Of("conversation", Chat.Speaker.Channel, Officer), 0, 100_000, Cancel);
        var told = turns.SelectMany(turn => Messages.Texts(HazardBot.Turns.TurnBody.Replies(turn.Body!)))
            .Where(text => text.StartsWith(ReminderTexts.Task.Zh, StringComparison.Ordinal))
            .SelectMany(text => Number().Matches(text).Select(match => match.Value)).ToList();
        Assert.NotEmpty(told);
        Assert.Equal(told.Count, told.Distinct(StringComparer.Ordinal).Count());
        var (sent, unknown) = ((await OfAsync(ledger, OutgoingState.Sent)).Count, (await OfAsync(ledger, OutgoingState.Unknown)).Count);
        Assert.InRange(told.Count, sent, sent + unknown);
        Assert.True(sent + unknown >= 2 * Kills && sent > unknown, $"{sent} were sent, of {unknown} nobody knows");
    }

    private static async Task<IReadOnlyList<OutgoingLine>> OfAsync(OpenLedger ledger, params OutgoingState[] states)
    {
        List<OutgoingLine> found = [];
        foreach (var state in states)
        {
            found.AddRange((await ledger.Outbox.ListAsync(state, 100_000, Cancel)).Where(line => line.Message is { Kind: OutgoingKind.Task, Staff: Officer }));
        }

        return found;
    }

    private static async Task<OpenLedger> OpenAsync(Dictionary<string, string> settings)
    {
        var (_, installation) = Server.Prepare(
        [
            "--environment=Development",
            .. settings.Where(setting => setting.Key.Contains("__", StringComparison.Ordinal)).Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}"),
        ]);
        return await installation.OpenAsync(Cancel);
    }

    [GeneratedRegex("QD-[0-9]{4}-[0-9]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("\"digests\":(?<digests>[0-9]+).*\"already\":(?<already>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counts();
}

[Collection(ProcessCollection.Name)]
public sealed class TwoNodesOnSqlite : TwoNodesContract
{
    private protected override Task<Dictionary<string, string>> DatabaseAsync() => Task.FromResult<Dictionary<string, string>>([]);
}

[Collection(ProcessCollection.Name)]
public sealed class TwoNodesOnSqlServer : TwoNodesContract, IClassFixture<SqlServerFixture>
{
    private readonly SqlServerFixture _fixture;

    public TwoNodesOnSqlServer(SqlServerFixture fixture)
    {
        _fixture = fixture;
        Assert.SkipUnless(fixture.WhyNot is null, fixture.WhyNot ?? "");
    }

    private protected override async Task<Dictionary<string, string>> DatabaseAsync() => new(StringComparer.Ordinal)
    {
        ["Database__Provider"] = "SqlServer",
        ["Database__ConnectionString"] = await _fixture.CreateDatabaseAsync(),
    };
}
