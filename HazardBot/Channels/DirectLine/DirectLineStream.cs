using System.Net.WebSockets;
using System.Text.Json;
using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Turns;
using HazardBot.Web.Limits;

namespace HazardBot.Channels.DirectLine;

/// <summary>Sends what is said in a conversation over a WebSocket: first what is newer than the watermark, then whatever comes. Several sockets of one conversation all get everything.</summary>
public sealed class DirectLineStream(DirectLineTokens tokens, FloodGate flood, Transcript transcript, ConversationSignals signals, IHostApplicationLifetime life)
{
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(20);

    public async Task RunAsync(HttpContext http, string conversation)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", DoorTexts.OnlyWebSocket);
            return;
        }

        var (end, caller) = await tokens.ReadForStreamAsync(http.Request.Query["t"]);
        if (end != TokenEnd.Good || caller!.Conversation != conversation)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status403Forbidden, end == TokenEnd.Expired ? "TokenExpired" : "Forbidden", DoorTexts.TokenExpired);
            return;
        }

        if (!await flood.AdmitAsync(http, Traffic.Read, conversation))
        {
            return;
        }

        var mark = http.Request.Query["watermark"].ToString();
        var seen = Transcript.ParseWatermark(mark is "-" ? "" : mark) ?? 0;
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, life.ApplicationStopping);
        var listening = ListenAsync(socket, stop);
        try
        {
            await SendAsync(socket, conversation, seen, DirectLineTalk.Origin(http.Request), stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // The other side is gone, or the server stops: the client comes again with its watermark.
        }

        await stop.CancelAsync();
        await listening;
    }

    private async Task SendAsync(WebSocket socket, string conversation, int seen, string origin, CancellationToken cancel)
    {
        using var watch = signals.Watch(Convert.ToHexString(transcript.Hash(conversation)));
        while (socket.State == WebSocketState.Open)
        {
            var set = await transcript.ReadAsync(conversation, seen, origin, cancel);
            var newest = Transcript.ParseWatermark(set.Watermark)!.Value;
            if (newest == seen)
            {
                await watch.WaitAsync(cancel);
                continue;
            }

            seen = newest;
            if (set.Activities.Count > 0)
            {
                var frame = JsonSerializer.SerializeToUtf8Bytes(
                    new ActivitySetBody { Activities = set.Activities, Watermark = set.Watermark }, ActivityWire.Contract<ActivitySetBody>());
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                patience.CancelAfter(SendPatience);
                await socket.SendAsync(frame, WebSocketMessageType.Text, true, patience.Token);
            }
        }
    }

    /// <summary>Clients send empty frames to show that they live; nothing else is listened to.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource stop)
    {
        var buffer = new byte[256];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                if ((await socket.ReceiveAsync(buffer, stop.Token)).MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // As above.
        }

        await stop.CancelAsync();
    }
}
