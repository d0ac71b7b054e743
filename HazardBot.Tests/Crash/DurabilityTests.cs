using System.Globalization;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Crash;

[Collection(ProcessCollection.Name)]
public sealed class DurabilityTests
{
    private const string Strace = "/usr/bin/strace";

    [Fact]
    public async Task A_sync_to_the_disk_lies_between_every_message_and_its_answer()
    {
        Assert.SkipUnless(File.Exists(Strace), "no strace on this machine");
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        var log = folder["calls"];
        string[] strace = [Strace, "-f", "-s", "64", "-e", "trace=fsync,fdatasync,recvmsg,recvfrom,read,sendmsg,sendto,write,writev", "-o", log];
        await using (var server = BotProcess.Start(strace, [], Installed.Development(folder)))
        {
            var door = new Uri(await server.AddressAsync(), "/api/messages");
            for (var n = 1; n <= 5; n++)
            {
                await client.SendAsync(door, Messages.Of("durable", n.ToString(CultureInfo.InvariantCulture), "你好"), cancel);
            }
        }

        var turns = Turns(await File.ReadAllLinesAsync(log, cancel));
        Assert.Equal(5, turns.Count);
        Assert.All(turns, synced => Assert.True(synced, "an answer left without a sync to the disk after its message came"));
    }

    /// <summary>One entry for each message that was answered: whether a sync lay between.</summary>
    private static List<bool> Turns(string[] calls)
    {
        var turns = new List<bool>();
        bool? synced = null;
        foreach (var call in calls)
        {
            if (call.Contains("POST /api/messages", StringComparison.Ordinal))
            {
                synced = false;
            }
            else if (synced is not null && (call.Contains("fsync", StringComparison.Ordinal) || call.Contains("fdatasync", StringComparison.Ordinal)))
            {
                synced = true;
            }
            else if (synced is { } was && call.Contains("HTTP/1.1 200", StringComparison.Ordinal))
            {
                turns.Add(was);
                synced = null;
            }
        }

        return turns;
    }
}
