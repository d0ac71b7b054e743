using HazardBot.Alerts;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends what is due, one message at a time: rendered, committed as a turn of its conversation, then pushed.</summary>
public sealed class Deliverer(
    OpenLedger ledger, TurnRunner turns, PushRenderer renderer, AlertDeliverer alerts, ChannelSenders senders, StaffAddresses staffAddresses, LocalTime time)
{
    private const int MostAttempts = 12;
    private static readonly TimeSpan FormIsFresh = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestHeldBack = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    /// <returns>How many messages were dealt with.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await ledger.Outbox.ExpireAsync(time.Now, cancel);
        var done = 0;
        while (await ledger.Outbox.ClaimAsync(Guid.CreateVersion7(time.Now), time.Now, cancel) is { } claimed)
        {
            await DeliverAsync(claimed, cancel);
            done++;
        }

        return done;
    }

    private async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
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
            await EndAsync(claimed, OutgoingState.NoWay, addresses.Count == 0 ? "no chat is bound" : "no channel can push there", cancel);
            return;
        }

        SendResult? best = null;
        PushEnd? unsent = null;
        ReplyAddress? closed = null;
        foreach (var address in reachable)
        {
            if (!await senders.MayPushAsync(address, cancel))
            {
                // Nothing is put into words that isn't sent: by the time the person writes it may be old.
                (best, closed) = (best ?? new(SendEnd.WindowClosed), address);
                continue;
            }

            var pushed = await turns.PushAsync(PushOf(message, address), cancel);
            if (pushed.End != PushEnd.Committed)
            {
                unsent ??= pushed.End;
                continue;
            }

            var result = await senders.SendAsync(address, pushed.Messages, cancel);
            best = best is null or { End: SendEnd.WindowClosed } || result.End == SendEnd.Sent ? result : best;
            closed = result.End == SendEnd.WindowClosed ? address : closed;

            // To the first that takes it.
            if (result.End is SendEnd.Sent or SendEnd.Unknown or SendEnd.RetryAfter)
            {
                break;
            }
        }

        var isShut = best is { End: SendEnd.WindowClosed };
        await (best is null || (isShut && unsent is (PushEnd.HeldBack or PushEnd.Busy)) ? UnsentAsync(claimed, unsent!.Value, cancel)
            : isShut && closed is not null ? ledger.Outbox.EndClosedAsync(claimed, ConversationOf(closed), best.Error, time.Now, cancel)
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
        PushEnd.NotTheirs => EndAsync(claimed, OutgoingState.RecipientGone, "the chat is bound to nobody or to somebody else", cancel),
        _ => RetryAsync(claimed, LookAgain, null, cancel),
    };

    private Task SettleAsync(ClaimedMessage claimed, SendResult result, CancellationToken cancel) =>
        Settling.Final(result, claimed.Message.IsRepeatedWhenUnknown, claimed.Message.Attempts + 1, MostAttempts) is var (state, error)
            ? EndAsync(claimed, state, error, cancel)
            : RetryAsync(claimed, result.After ?? Settling.Pause(FirstPause, LongestPause, claimed.Message.Attempts), result.Error, cancel);

    private Task EndAsync(ClaimedMessage claimed, OutgoingState state, string? error, CancellationToken cancel) =>
        ledger.Outbox.EndAsync(claimed, state, error, time.Now, cancel);

    private Task RetryAsync(ClaimedMessage claimed, TimeSpan after, string? error, CancellationToken cancel) =>
        ledger.Outbox.RetryAsync(claimed, time.Now + after, error, cancel);
}
