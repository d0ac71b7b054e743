using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>Somebody who writes to the bot on Teams, through the front door, with tokens as the service signs them.</summary>
internal sealed class TeamsPerson(RunningServer server, ConnectorSimulator teams, string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private int _messages;

    public string Conversation { get; } = $"a:1{name}@thread;v2";

    /// <summary>A message that the door takes in, for a test to spoil.</summary>
    public JsonObject Message(string text, JsonNode? value = null) => new()
    {
        ["type"] = "message",
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{name}-{++_messages}"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = ConnectorSimulator.Service,
        ["from"] = new JsonObject { ["id"] = $"29:{name}", ["aadObjectId"] = "77777777-0000-0000-0000-000000000001" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{ConnectorSimulator.AppId}", ["name"] = "HazardBot" },
        ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = ConnectorSimulator.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = ConnectorSimulator.Tenant } },
        ["text"] = text,
        ["textFormat"] = "plain",
        ["locale"] = "zh-CN",
        ["value"] = value?.DeepClone(),
    };

    /// <summary>What came into this chat, in order, as text.</summary>
    public IReadOnlyList<string> Heard => [.. Mine().Select(Show)];

    /// <summary>Says it, and waits until it is answered.</summary>
    /// <returns>The answer as text.</returns>
    public Task<string> SayAsync(string text) => AnsweredAsync(Message(text));

    /// <summary>Presses a button of the last card that has it.</summary>
    public Task<string> PressAsync(string title)
    {
        var action = Mine().Reverse()
            .SelectMany(activity => activity["attachments"]?.AsArray() ?? [])
            .SelectMany(card => card!["content"]!["actions"]?.AsArray() ?? [])
            .First(action => (string)action!["title"]! == title)!["data"]!["msteams"]!;
        return AnsweredAsync(Message((string)action["text"]!, action["value"]));
    }

    public async Task<string> AnsweredAsync(JsonObject message)
    {
        using var response = await PostAsync(message);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var id = (string)message["id"]!;
        await UntilAsync(() => Mine().Any(a => (string?)a["replyToId"] == id) && server.File.Count("reply WHERE ended_at IS NULL") == 0);
        return string.Join('\n', Mine().Where(a => (string?)a["replyToId"] == id).Select(Show));
    }

    /// <summary>Waits until this stands in something that came into this chat.</summary>
    public async Task<string> HearsAsync(string words)
    {
        await UntilAsync(() => Heard.Any(text => text.Contains(words, StringComparison.Ordinal)));
        return Heard.Last(text => text.Contains(words, StringComparison.Ordinal));
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity, Token());

    public async Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Messages) { Content = Messages.Json(activity.ToJsonString()) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public string Token(string service = ConnectorSimulator.Service) =>
        teams.Channel.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, TimeProvider.System.GetUtcNow(), ("serviceurl", service));

    public async Task UntilAsync(Func<bool> isSo)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(since.Elapsed < Patience, $"It never came. Heard: {string.Join('|', Heard)}. Complaints: {string.Join('|', teams.Complaints)}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private IEnumerable<JsonObject> Mine() => teams.Taken.Where(activity => (string)activity["to"]! == Conversation);

    private static string Show(JsonObject activity) => string.Join('\n', new[] { (string?)activity["text"] ?? "" }.Concat(
        (activity["attachments"]?.AsArray() ?? []).SelectMany(card => card!["content"]!["body"]!.AsArray()).Select(block => (string?)block!["inlines"]?[0]?["text"] ?? ""))).Trim();
}
