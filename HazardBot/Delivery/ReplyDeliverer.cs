using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends one claimed answer: its messages in order, each written down as soon as it has left, so that a second try goes on where the first ended.</summary>
public sealed class ReplyDeliverer(OpenLedger ledger, ChannelSenders senders, TimeProvider time)
{
    private const int MostAttempts = 10;

    /// <summary>Somebody sits and waits.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
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

        var messages = senders.Gather(reply.Channel, ReplyActivities.Read(TurnBody.Replies(body)));
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

    private Task SettleAsync(WaitingReply reply, SendResult result, CancellationToken cancel) =>
        Settling.Final(result, reply.IsRepeated, 0, reply.Attempts + 1, MostAttempts) is { } state
            ? EndAsync(reply, state, result.Error ?? "tried too often", cancel)
            : ledger.Replies.RetryAsync(
                reply, time.GetUtcNow() + (result.After ?? Settling.Pause(FirstPause, LongestPause, reply.Attempts)), result.Error, cancel);

    private Task EndAsync(WaitingReply reply, OutgoingState state, string? error, CancellationToken cancel) =>
        ledger.Replies.EndAsync(reply, state, error, time.GetUtcNow(), cancel);
}
