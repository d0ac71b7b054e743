using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.DirectLine;

/// <summary>A client of the protocol that says what a test wants it to say.</summary>
internal sealed class DirectLineClient(RunningServer server)
{
    private const string Base = "/v3/directline";

    public string Conversation { get; private set; } = "";

    public string Token { get; private set; } = "";

    public Uri? Stream { get; private set; }

    public async Task<HttpStatusCode> StartAsync(string? token = null, string body = """{"user":{"id":"guest"},"locale":"zh-CN"}""")
    {
        using var answer = await SendAsync(HttpMethod.Post, "/conversations", token, Json(body));
        if (answer.IsSuccessStatusCode)
        {
            var started = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
            Conversation = (string)started["conversationId"]!;
            Token = (string)started["token"]!;
            Stream = new Uri((string)started["streamUrl"]!);
        }

        return answer.StatusCode;
    }

    /// <summary>Says a text and returns the id it was given.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null)
    {
        using var answer = await PostAsync(Message(text, clientId));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["id"]!;
    }

    public static JsonObject Message(string text, string? clientId = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "guest", ["name"] = "家长" },
        ["channelData"] = clientId is null ? null : new JsonObject { ["clientActivityID"] = clientId },
    };

    public Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token = null, string? conversation = null) =>
        SendAsync(HttpMethod.Post, $"/conversations/{conversation ?? Conversation}/activities", token ?? Token, Json(activity.ToJsonString()));

    public async Task<(IReadOnlyList<JsonObject> Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/conversations/{Conversation}/activities?watermark={watermark}", Token, null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var set = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
        return ([.. set["activities"]!.AsArray().Select(a => a!.AsObject())], (string)set["watermark"]!);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent? body)
    {
        var request = new HttpRequestMessage(method, new Uri(server.Http.BaseAddress!, Base + path)) { Content = body };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return server.Http.SendAsync(request, Cancel);
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public async Task<ClientWebSocket> OpenStreamAsync()
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(Stream!, Cancel);
        return socket;
    }

    /// <summary>Texts that come over a stream until one holds these words.</summary>
    public static async Task<IReadOnlyList<string>> HearAsync(ClientWebSocket socket, string words)
    {
        var heard = new List<string>();
        var buffer = new byte[1 << 16];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!heard.Exists(text => text.Contains(words, StringComparison.Ordinal)))
        {
            using var frame = new MemoryStream();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);
            using var set = JsonDocument.Parse(frame.ToArray());
            heard.AddRange(set.RootElement.GetProperty("activities").EnumerateArray().Select(a => a.TryGetProperty("text", out var text) ? text.GetString()! : ""));
        }

        return heard;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
