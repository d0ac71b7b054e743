using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

public sealed class FuzzTests
{
    private const int Messages = 3000;

    [Fact]
    public async Task No_spoilt_message_ends_in_a_fault_and_good_conversations_go_on_among_them()
    {
        await using var server = await RunningServer.StartAsync();
        var faults = new List<string>();
        var statuses = new Dictionary<HttpStatusCode, int>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Messages),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken },
            async (seed, cancel) =>
            {
                if (seed % 500 == 0)
                {
                    await server.Chat(string.Create(CultureInfo.InvariantCulture, $"good-{seed}")).ReportAsync();
                }

                using var response = await HttpChat.PostAsync(server.Http, new Mutations(seed).Spoil(Rich(seed)));
                var body = await response.Content.ReadAsStringAsync(cancel);
                lock (faults)
                {
                    statuses[response.StatusCode] = statuses.GetValueOrDefault(response.StatusCode) + 1;
                    if ((int)response.StatusCode >= 500 && response.StatusCode != HttpStatusCode.NotImplemented)
                    {
                        faults.Add($"seed {seed}: {response.StatusCode} {body}");
                    }
                }
            });

        Assert.Empty(faults);
        Assert.Empty(await server.Ledger.SetAside.ListAsync(10, TestContext.Current.CancellationToken));
        Assert.True(statuses[HttpStatusCode.OK] > Messages / 4, "too few were taken in for this to say much");
        Assert.True(statuses[HttpStatusCode.BadRequest] > Messages / 10, "too few were refused for this to say much");
        await server.Chat("last").ReportAsync();
        Assert.Empty((await server.Ledger.Verifier.VerifyAsync(TestContext.Current.CancellationToken)).Findings);
    }

    /// <summary>A message with something in every field that the product reads.</summary>
    private static JsonObject Rich(int seed)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"odd-{seed % 40}");
        return new JsonObject
        {
            ["type"] = seed % 10 == 0 ? "conversationUpdate" : "message",
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"m{seed}"),
            ["timestamp"] = "2026-11-23T10:00:00.000Z",
            ["localTimestamp"] = "2026-11-23T18:00:00.000+08:00",
            ["channelId"] = "test",
            ["serviceUrl"] = "https://example.invalid/",
            ["locale"] = seed % 2 == 0 ? "zh-CN" : "en-US",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = name, ["name"] = "家长", ["role"] = "user" },
            ["recipient"] = new JsonObject { ["id"] = "hazardbot" },
            ["conversation"] = new JsonObject { ["id"] = name, ["isGroup"] = false },
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = name }),
            ["text"] = (seed % 5) switch { 0 => "是", 1 => "跳过", 2 => "实验小学后门锁着，食堂有虫", 3 => "应该是昨天下午三点", _ => "The back gate is locked" },
            ["value"] = new JsonObject { ["do"] = "submit", ["about"] = Guid.CreateVersion7().ToString(), ["version"] = 1, ["value"] = "fire" },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "data:image/png;base64,iVBORw0KGgo=", ["name"] = "x.png" }),
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>x</at>" }),
            ["channelData"] = new JsonObject { ["a"] = new JsonArray(1, "b", false) },
        };
    }
}
