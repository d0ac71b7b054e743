using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HazardBot.Benchmarks.Alerts;

/// <summary>A web chat of the person on duty: it notes when which alert arrives.</summary>
internal sealed partial class DutyChat : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<int, long> _arrived = new();
    private Task _listening = Task.CompletedTask;

    /// <summary>By the danger's number: the first time by the stopwatch.</summary>
    public IReadOnlyDictionary<int, long> Arrived => _arrived;

    /// <param name="code">A binding code as it is shown.</param>
    public static async Task<DutyChat> OpenAsync(HttpClient client, Uri root, string user, string code, CancellationToken cancel)
    {
        using var started = await client.PostAsync(new Uri(root, "/v3/directline/conversations"), JsonContent.Create(new { user = new { id = user } }), cancel);
        started.EnsureSuccessStatusCode();
        var conversation = await started.Content.ReadFromJsonAsync<JsonElement>(cancel);
        var chat = new DutyChat();
        await chat._socket.ConnectAsync(new Uri(conversation.GetProperty("streamUrl").GetString()!), cancel);
        chat._listening = chat.ListenAsync();

        var id = conversation.GetProperty("conversationId").GetString();
        using var said = new HttpRequestMessage(HttpMethod.Post, new Uri(root, $"/v3/directline/conversations/{id}/activities"))
        {
            Content = JsonContent.Create(new { type = "message", text = $"绑定 {code}", from = new { id = user } }),
        };
        said.Headers.Authorization = new AuthenticationHeaderValue("Bearer", conversation.GetProperty("token").GetString());
        using var answer = await client.SendAsync(said, cancel);
        answer.EnsureSuccessStatusCode();
        return chat;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _listening;
        _socket.Dispose();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 16];
        using var frame = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _stop.Token);
                frame.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Note(Stopwatch.GetTimestamp(), frame.ToArray());
                    frame.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Over: by us, or with the server.
        }
    }

    private void Note(long at, byte[] frame)
    {
        if (frame.Length == 0)
        {
            return;
        }

        using var set = JsonDocument.Parse(frame);
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.TryGetProperty("text", out var text) && AlertPattern().Match(text.GetString() ?? "") is { Success: true } alert)
            {
                _arrived.TryAdd(int.Parse(alert.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), at);
            }
        }
    }

    /// <summary>An alert, not the task that the same words become once they are sent.</summary>
    [GeneratedRegex("⚠️[^“]*“[^”]*?(?<number>[0-9]+)号楼着火了", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AlertPattern();
}
