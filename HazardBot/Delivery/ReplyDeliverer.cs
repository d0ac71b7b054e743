using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends one claimed answer: its messages in order, each written down as soon as it has left, so that a second try goes on where the first ended.</summary>
public sealed class ReplyDeliverer(OpenLedger ledger, ChannelSenders senders, TimeProvider time)
{
    private const int MostAttempts = 10;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    public async Task SendAsync(WaitingReply reply, CancellationToken cancel)
    {
        var stored = await ledger.Conversations.ListTurnsAsync(reply.Conversation, reply.Version - 1, 1, cancel);
        if (stored is not [{ Body: { } body } turn] || turn.Version != reply.Version || TurnBody.Inbound(body) is not { } asked)
        {
            await EndAsync(reply, OutgoingState.Void, "its words are destroyed", cancel);
            return;
        }

        if (!senders.Reach(reply.Channel))
        {
            await EndAsync(reply, OutgoingState.NoWay, "the channel is not set up", cancel);
            return;
        }

        var messages = JsonSerializer.Deserialize(TurnBody.Replies(body), ActivityWire.Contract<ExpectedReplies>())!.Activities;
        var to = IncomingMessages.Of(new(asked)).From;
        for (var sent = reply.Sent; sent < messages.Count; sent++)
        {
            var result = await senders.SendAsync(to, [messages[sent]], cancel);
            if (result.End != SendEnd.Sent)
            {
                await SettleAsync(reply, result, cancel);
                return;
            }

            if (!await ledger.Replies.ProgressAsync(reply, sent + 1, time.GetUtcNow(), cancel))
            {
                return;
            }
        }

        await ledger.Replies.DoneAsync(reply, cancel);
    }

    private Task SettleAsync(WaitingReply reply, SendResult result, CancellationToken cancel) => result.End switch
    {
        SendEnd.Refused => EndAsync(reply, OutgoingState.Refused, result.Error, cancel),
        SendEnd.WindowClosed => EndAsync(reply, OutgoingState.WindowClosed, result.Error, cancel),
        SendEnd.RecipientGone => EndAsync(reply, OutgoingState.RecipientGone, result.Error, cancel),
        SendEnd.Unknown when !reply.IsRepeated => EndAsync(reply, OutgoingState.Unknown, result.Error, cancel),
        _ when reply.Attempts + 1 >= MostAttempts => EndAsync(reply, OutgoingState.Refused, result.Error ?? "tried too often", cancel),
        _ => ledger.Replies.RetryAsync(reply, time.GetUtcNow() + (result.After ?? Pause(reply.Attempts)), result.Error, cancel),
    };

    /// <summary>A second, then twice as long each time: somebody sits and waits.</summary>
    private static TimeSpan Pause(int attempts) => TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, attempts)));

    private Task EndAsync(WaitingReply reply, OutgoingState state, string? error, CancellationToken cancel) =>
        ledger.Replies.EndAsync(reply, state, error, time.GetUtcNow(), cancel);
}
