using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Sends what is due, one message at a time: rendered, committed as a turn of its conversation, then pushed.</summary>
public sealed class Deliverer(
    OpenLedger ledger, TurnRunner turns, PushRenderer renderer, IEnumerable<IChannelSender> senders, LocalTime time)
{
    private const int MostAttempts = 12;
    private static readonly TimeSpan FormIsFresh = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestHeldBack = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, IChannelSender> _senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);

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
        var addresses = await AddressesAsync(message, cancel);
        var reachable = addresses.Where(address => _senders.ContainsKey(address.Channel)).ToList();
        if (reachable.Count == 0)
        {
            await EndAsync(claimed, OutgoingState.NoWay, addresses.Count == 0 ? "no chat is bound" : "no channel can push there", cancel);
            return;
        }

        SendResult? best = null;
        PushEnd? unsent = null;
        foreach (var address in reachable)
        {
            var pushed = await turns.PushAsync(PushOf(message, address), cancel);
            if (pushed.End != PushEnd.Committed)
            {
                unsent ??= pushed.End;
                continue;
            }

            var result = await SendAsync(address, pushed, cancel);
            best = best is null || result.End == SendEnd.Sent ? result : best;

            // Danger to life goes to every address at once; everything else to the first that takes it.
            if (message.Kind != OutgoingKind.Alert && result.End is SendEnd.Sent or SendEnd.Unknown or SendEnd.RetryAfter)
            {
                break;
            }
        }

        await (best is not null ? SettleAsync(claimed, best, cancel) : UnsentAsync(claimed, unsent!.Value, cancel));
    }

    private async Task<IReadOnlyList<ReplyAddress>> AddressesAsync(OutgoingMessage message, CancellationToken cancel)
    {
        if (message.Staff is { } staff)
        {
            return [.. (await ledger.Bindings.AddressesAsync(staff, cancel)).Select(bound => bound.Address)];
        }

        return message.Report is { } report && await ledger.Reporters.AddressAsync(report, cancel) is { } reporter ? [reporter] : [];
    }

    private Push PushOf(OutgoingMessage message, ReplyAddress address)
    {
        var isPassive = message.Kind != OutgoingKind.Alert && time.Now - message.CreatedAt < LongestHeldBack;
        return new(message.Id, address, message.Staff, isPassive ? FormIsFresh : TimeSpan.Zero, (turn, cancel) => renderer.RenderAsync(message, turn, cancel));
    }

    private async Task<SendResult> SendAsync(ReplyAddress address, PushResult pushed, CancellationToken cancel)
    {
        try
        {
            return await _senders[address.Channel].SendAsync(address, pushed.Messages, cancel);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or IOException)
        {
            return new(SendEnd.Unknown, null, SafeTrace.Of(e));
        }
    }

    private Task UnsentAsync(ClaimedMessage claimed, PushEnd end, CancellationToken cancel) => end switch
    {
        PushEnd.Nothing => EndAsync(claimed, OutgoingState.Void, null, cancel),
        PushEnd.NotTheirs => EndAsync(claimed, OutgoingState.RecipientGone, "the chat is bound to nobody or to somebody else", cancel),
        _ => RetryAsync(claimed, LookAgain, null, cancel),
    };

    private Task SettleAsync(ClaimedMessage claimed, SendResult result, CancellationToken cancel) => result.End switch
    {
        SendEnd.Sent => EndAsync(claimed, OutgoingState.Sent, null, cancel),
        SendEnd.Refused => EndAsync(claimed, OutgoingState.Refused, result.Error, cancel),
        SendEnd.WindowClosed => EndAsync(claimed, OutgoingState.WindowClosed, result.Error, cancel),
        SendEnd.RecipientGone => EndAsync(claimed, OutgoingState.RecipientGone, result.Error, cancel),
        SendEnd.Unknown when !claimed.Message.IsRepeatedWhenUnknown => EndAsync(claimed, OutgoingState.Unknown, result.Error, cancel),
        _ when claimed.Message.Attempts + 1 >= MostAttempts => EndAsync(claimed, OutgoingState.Refused, result.Error ?? "tried too often", cancel),
        _ => RetryAsync(claimed, result.After ?? Pause(claimed.Message.Attempts), result.Error, cancel),
    };

    /// <summary>Five seconds, then twice as long each time.</summary>
    private static TimeSpan Pause(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 5 * Math.Pow(2, attempts)));

    private Task EndAsync(ClaimedMessage claimed, OutgoingState state, string? error, CancellationToken cancel) =>
        ledger.Outbox.EndAsync(claimed, state, error, time.Now, cancel);

    private Task RetryAsync(ClaimedMessage claimed, TimeSpan after, string? error, CancellationToken cancel) =>
        ledger.Outbox.RetryAsync(claimed, time.Now + after, error, cancel);
}
