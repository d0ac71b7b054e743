using HazardBot.Alerts;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends one message: rendered, committed as a turn of its conversation, then pushed. Where no chat takes a reminder, a neutral line goes by mail or SMS.</summary>
public sealed class MessageDeliverer(
    OpenLedger ledger,
    TurnRunner turns,
    PushRenderer renderer,
    AlertDeliverer alerts,
    ChannelSenders senders,
    StaffAddresses staffAddresses,
    Notices notices,
    LocalTime time)
{
    private const int MostAttempts = 12;
    private static readonly TimeSpan FormIsFresh = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestHeldBack = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    public async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        var message = claimed.Message;
        if (message.Kind == OutgoingKind.Alert)
        {
            await alerts.DeliverAsync(claimed, cancel);
            return;
        }

        var addresses = await AddressesAsync(message, cancel);
        var reachable = addresses.Where(address => senders.Reach(address.Channel)).ToList();
        if (reachable.Count == 0)
        {
            await GiveUpAsync(claimed, OutgoingState.NoWay, addresses.Count == 0 ? "no chat is bound" : "no channel can push there", cancel);
            return;
        }

        var first = reachable[0].Channel;
        if (senders.Enter(first) is { } notBefore)
        {
            await ledger.Outbox.PutBackAsync(claimed, notBefore, cancel);
            return;
        }

        try
        {
            await PushAsync(claimed, reachable, cancel);
        }
        finally
        {
            senders.Leave(first);
        }
    }

    /// <summary>To the first that takes it.</summary>
    private async Task PushAsync(ClaimedMessage claimed, List<ReplyAddress> addresses, CancellationToken cancel)
    {
        SendResult? best = null;
        PushEnd? unsent = null;
        ReplyAddress? closed = null;
        foreach (var address in addresses)
        {
            if (!await senders.MayPushAsync(address, cancel))
            {
                // Nothing is put into words that isn't sent: by the time the person writes it may be old.
                (best, closed) = (best ?? new(SendEnd.WindowClosed), address);
                continue;
            }

            var pushed = await turns.PushAsync(PushOf(claimed.Message, address), cancel);
            if (pushed.End != PushEnd.Committed)
            {
                unsent ??= pushed.End;
                continue;
            }

            var result = await senders.SendAsync(address, pushed.Messages, cancel, isEntered: address == addresses[0]);
            best = best is null or { End: SendEnd.WindowClosed } || result.End == SendEnd.Sent ? result : best;
            closed = result.End == SendEnd.WindowClosed ? address : closed;
            if (result.End is SendEnd.Sent or SendEnd.Unknown or SendEnd.RetryAfter)
            {
                break;
            }
        }

        var isShut = best is { End: SendEnd.WindowClosed };
        await (best is null || (isShut && unsent is (PushEnd.HeldBack or PushEnd.Busy)) ? UnsentAsync(claimed, unsent!.Value, cancel)
            : isShut && closed is not null ? GiveUpAsync(claimed, OutgoingState.WindowClosed, best.Error, cancel, closed)
            : SettleAsync(claimed, best, cancel));
    }

    private async Task<IReadOnlyList<ReplyAddress>> AddressesAsync(OutgoingMessage message, CancellationToken cancel)
    {
        if (message.Staff is { } staff)
        {
            return await staffAddresses.OfAsync(staff, cancel);
        }

        return message.Report is { } report && (await ledger.Reporters.AddressAsync(report, cancel) ?? await ledger.Threads.AddressAsync(report, cancel)) is { } person
            ? [person]
            : [];
    }

    private byte[] ConversationOf(ReplyAddress address) => TurnKeys.Of(ledger.Hash, PushActivities.From(address)).Conversation;

    private Push PushOf(OutgoingMessage message, ReplyAddress address)
    {
        // A talk with a person is under way: only a question about a record can wait for a form.
        var isTalk = message is { Kind: OutgoingKind.ThreadLine, Hazard: null };
        var isPassive = !isTalk && time.Now - message.CreatedAt < LongestHeldBack;
        return new(message.Id, address, message.Staff, isPassive ? FormIsFresh : TimeSpan.Zero, (turn, cancel) => renderer.RenderAsync(message, turn, cancel));
    }

    private Task UnsentAsync(ClaimedMessage claimed, PushEnd end, CancellationToken cancel) => end switch
    {
        PushEnd.Nothing => EndAsync(claimed, OutgoingState.Void, null, cancel),
        PushEnd.NotTheirs => GiveUpAsync(claimed, OutgoingState.RecipientGone, "the chat is bound to nobody or to somebody else", cancel),
        _ => ledger.Outbox.RetryAsync(claimed, time.Now + LookAgain, null, cancel),
    };

    private Task SettleAsync(ClaimedMessage claimed, SendResult result, CancellationToken cancel) => Settle(claimed.Message, result) switch
    {
        null => RetryAsync(claimed, result, cancel),
        (OutgoingState.Sent or OutgoingState.Unknown) and var state => EndAsync(claimed, state, result.Error, cancel, result),
        var state => GiveUpAsync(claimed, state.Value, result.Error ?? "tried too often", cancel),
    };

    /// <summary>No chat takes it: the last way is a neutral line.</summary>
    /// <param name="closed">Where it goes once the person writes again, if by no other way.</param>
    private async Task GiveUpAsync(ClaimedMessage claimed, OutgoingState state, string? error, CancellationToken cancel, ReplyAddress? closed = null)
    {
        if (await notices.RemindAsync(claimed.Message, cancel) is not var (result, channel))
        {
            await (closed is null ? EndAsync(claimed, state, error, cancel) : ledger.Outbox.EndClosedAsync(claimed, ConversationOf(closed), error, time.Now, cancel));
            return;
        }

        switch (Settle(claimed.Message, result))
        {
            case null:
                await RetryAsync(claimed, result, cancel);
                break;
            case OutgoingState.Sent:
                await EndAsync(claimed, OutgoingState.Sent, $"by {channel}: {error}", cancel);
                break;
            case OutgoingState.Unknown:
                await EndAsync(claimed, OutgoingState.Unknown, $"{channel}: {result.Error}", cancel, result);
                break;
            default:
                await EndAsync(claimed, state, $"{error}; {channel}: {result.Error}", cancel);
                break;
        }
    }

    private static OutgoingState? Settle(OutgoingMessage message, SendResult result) =>
        Settling.Final(result, message.IsRepeatedWhenUnknown, message.Unanswered, message.Attempts + 1, MostAttempts);

    private Task EndAsync(ClaimedMessage claimed, OutgoingState state, string? error, CancellationToken cancel, SendResult? result = null) =>
        ledger.Outbox.EndAsync(claimed, state, error, time.Now, cancel, isUnanswered: result?.End == SendEnd.Unknown);

    private Task RetryAsync(ClaimedMessage claimed, SendResult result, CancellationToken cancel) => ledger.Outbox.RetryAsync(
        claimed, time.Now + (result.After ?? Settling.Spread(Settling.Pause(FirstPause, LongestPause, claimed.Message.Attempts), claimed.Message)), result.Error, cancel, isUnanswered: result.End == SendEnd.Unknown);
}
