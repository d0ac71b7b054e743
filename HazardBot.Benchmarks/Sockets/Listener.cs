using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;

namespace HazardBot.Benchmarks.Sockets;

/// <summary>One open socket: notes which activities it heard, how often, and when first.</summary>
internal sealed class Listener : IDisposable
{
    private const int Largest = 64 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, long> _heard = new(StringComparer.Ordinal);

    /// <summary>Activities that came a second time.</summary>
    public int Repeated { get; private set; }

    public bool IsOpen => _socket.State == WebSocketState.Open;

    public async Task OpenAsync(Uri stream, CancellationToken cancel)
    {
        _socket.Options.Proxy = null;
        await _socket.ConnectAsync(stream, cancel);
        _ = Task.Run(() => ListenAsync(cancel), cancel);
    }

    /// <returns>The time stamp at which this was heard; null while it wasn't.</returns>
    public long? HeardAt(string id) => _heard.TryGetValue(id, out var at) ? at : null;

    public bool HeardExactly(IReadOnlyList<string> said) => Repeated == 0 && _heard.Count == said.Count && said.All(_heard.ContainsKey);

    public void Dispose() => _socket.Dispose();

    private async Task ListenAsync(CancellationToken cancel)
    {
        var buffer = new byte[Largest];
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(length), cancel);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (length > 0)
                {
                    Note(buffer.AsMemory(0, length), Stopwatch.GetTimestamp());
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The run is over, or the server is gone: what was heard is counted either way.
        }
    }

    private void Note(ReadOnlyMemory<byte> frame, long at)
    {
        using var set = JsonDocument.Parse(frame);
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
        {
            Repeated += _heard.TryAdd(activity.GetProperty("id").GetString()!, at) ? 0 : 1;
        }
    }
}
