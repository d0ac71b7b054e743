using System.Globalization;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Delivery;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Crash;

/// <summary>The server is killed (SIGKILL) right after it answered a danger to life.</summary>
[Collection(ProcessCollection.Name)]
public sealed class AlertKillTests
{
    private const int Kills = 12;

    [Fact]
    [Trait("Category", "Crash")]
    public async Task A_kill_between_the_answer_and_the_alert_loses_nothing()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        var settings = Installed.Development(folder);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = BotProcess.Start([], settings);
            var door = new Uri(await server.AddressAsync(), "/api/messages");
            var conversation = kill.ToString(CultureInfo.InvariantCulture);
            var answer = await client.SendAsync(door, Messages.Of(conversation, "1", "柳河中学二楼宿舍着火了！！"), cancel);
            await server.KillAsync();
            Assert.Contains(Messages.Texts(answer), text => text.Contains("119", StringComparison.Ordinal));
        }

        await using var last = BotProcess.Start([], settings);
        await last.AddressAsync();
        var (_, installation) = Server.Prepare(["--environment=Development", $"--Data:Directory={folder.Data}"]);
        await using var ledger = await installation.OpenAsync(cancel);
        while ((await AlertsAsync(ledger, cancel, OutgoingState.Waiting, OutgoingState.Sending)).Count > 0)
        {
            // The lane of the last server takes up what the killed ones left, at the latest when their leases end.
            await Task.Delay(100, cancel);
        }

        // Nobody has a chat here: each went up, level by level, to the outside.
        var alerts = await AlertsAsync(ledger, cancel, OutgoingState.NoWay);
        Assert.Equal(Kills, alerts.Count);
        foreach (var id in alerts)
        {
            var alert = (await ledger.Alerts.FindAsync(id, cancel))!;
            Assert.Equal(("PD-02", true), (alert.Matter.Unit, alert.WentOutside));
            Assert.Equal(alert.Told.Distinct(), alert.Told);
            Assert.Equal(alert.Told, alert.Unreached);
        }

        await last.KillAsync();
    }

    private static async Task<HashSet<Guid>> AlertsAsync(OpenLedger ledger, CancellationToken cancel, params OutgoingState[] states)
    {
        HashSet<Guid> found = [];
        foreach (var state in states)
        {
            found.UnionWith((await ledger.Outbox.ListAsync(state, 1000, cancel)).Select(line => AlertAbout.Parse(line.Message.About)?.Alert).OfType<Guid>());
        }

        return found;
    }
}
