using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Alerts;

/// <summary>
/// Sends a message of an alert to every address of a person at once, mail and SMS among them. What one address refuses or delays keeps no other
/// waiting. Whom only a mail or an SMS reaches can't answer there: the next person is told at once too.
/// </summary>
public sealed class AlertDeliverer(
    OpenLedger ledger,
    TurnRunner turns,
    AlertPass pass,
    Hotlines hotlines,
    OutsideSettings outside,
    ChannelSenders senders,
    StaffAddresses staffAddresses,
    Notices notices,
    LocalTime time,
    ILogger<AlertDeliverer> log)
{
    private const int MostAttempts = 12;

    /// <summary>From this attempt on the next person is told too, where nothing was reached so far.</summary>
    private const int PassesOnAfter = 2;

    /// <summary>Begins the key of an address at which nobody can answer.</summary>
    private const string OnlyTold = "n";

    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    public async Task DeliverAsync(ClaimedMessage claimed, CancellationToken cancel)
    {
        var message = claimed.Message;
        if (AlertAbout.Parse(message.About) is not { } about || await ledger.Alerts.FindAsync(about.Alert, cancel) is null)
        {
            await EndAsync(claimed, OutgoingState.Void, null, cancel);
            return;
        }

        var reachable = (await AddressesAsync(message, about, cancel)).Where(address => senders.Reach(address.Channel)).ToList();
        var rest = reachable.Where(address => !message.Reached.Contains(Key(message, address))).ToList();
        if (reachable.Count == 0)
        {
            await GiveUpAsync(claimed, about, OutgoingState.NoWay, "no address that can be reached", cancel);
            return;
        }

        var ends = await Task.WhenAll(rest.Select(address => PushAsync(message, about, address, cancel)));
        await SettleAsync(claimed, about, [.. rest.Zip(ends, (address, end) => (Key(message, address), end))], cancel);
    }

    private async Task SettleAsync(ClaimedMessage claimed, AlertAbout about, IReadOnlyList<(string Address, SendResult? End)> ends, CancellationToken cancel)
    {
        var message = claimed.Message;
        List<string> reached = [.. message.Reached, .. ends.Where(e => e.End is { End: SendEnd.Sent }).Select(e => e.Address)];
        var late = ends.OrderBy(e => e.Address.StartsWith(OnlyTold, StringComparison.Ordinal)).FirstOrDefault(e => e.End is { End: SendEnd.RetryAfter or SendEnd.Unknown }).End;
        var isHeard = reached.Exists(address => !address.StartsWith(OnlyTold, StringComparison.Ordinal));
        if (late is not null && message.Attempts + 1 < MostAttempts)
        {
            var mayHear = ends.Any(e => e.End == late && !e.Address.StartsWith(OnlyTold, StringComparison.Ordinal));
            if (!isHeard && (!mayHear || message.Attempts >= PassesOnAfter))
            {
                await PassOnAsync(message, about, cancel);
            }

            await ledger.Outbox.RetryRestAsync(claimed, reached, time.Now + (late.After ?? Settling.Pause(FirstPause, LongestPause, message.Attempts)), late.Error, cancel);
        }
        else if (reached.Count > 0)
        {
            if (!isHeard)
            {
                await PassOnAsync(message, about, cancel);
            }

            await EndAsync(claimed, OutgoingState.Sent, null, cancel);
        }
        else if (ends.Any(e => e.End is null))
        {
            await EndAsync(claimed, OutgoingState.Void, null, cancel);
        }
        else
        {
            var end = ends[0].End!;
            await GiveUpAsync(claimed, about, Settling.StateOf(end.End), end.Error, cancel);
        }
    }

    /// <returns>Null where nothing is left to say.</returns>
    private async Task<SendResult?> PushAsync(OutgoingMessage message, AlertAbout about, ReplyAddress address, CancellationToken cancel)
    {
        if (NoticeChannels.IsOne(address.Channel))
        {
            return await LimitedAsync(limit => notices.AlertAsync(message, about, address, limit), cancel);
        }

        var pushed = await turns.PushAsync(
            new(message.Id, address, message.Staff, TimeSpan.Zero, async (turn, token) =>
                await ledger.Alerts.FindAsync(about.Alert, token) is { } alert ? AlertPush.Render(alert, about, message.CreatedAt, turn, hotlines) : null),
            cancel);
        return pushed.End switch
        {
            PushEnd.Committed => await LimitedAsync(async limit => await senders.SendAsync(address, [.. pushed.Messages.Select(said => said with { Importance = ActivityImportance.High })], limit), cancel),
            PushEnd.Nothing => null,
            PushEnd.NotTheirs => new(SendEnd.RecipientGone, null, "the chat is bound to nobody or to somebody else"),
            _ => new(SendEnd.RetryAfter),
        };
    }

    private static async Task<SendResult?> LimitedAsync(Func<CancellationToken, Task<SendResult?>> send, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LongestSend);
        try
        {
            return await send(limit.Token);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            return new(SendEnd.Unknown, null, SafeTrace.Of(e));
        }
    }

    private async Task<IReadOnlyList<ReplyAddress>> AddressesAsync(OutgoingMessage message, AlertAbout about, CancellationToken cancel)
    {
        if (message.Staff is { } staff)
        {
            var chats = await staffAddresses.OfAsync(staff, cancel);
            return about.Says == AlertSays.Card ? [.. chats, .. notices.AddressesOf(staff)] : chats;
        }

        var address = about.To == AlertTo.Outside ? outside.ToAddress() : await ledger.Alerts.AddressAsync(about.Alert, cancel);
        return address is null ? [] : [address];
    }

    private async Task GiveUpAsync(ClaimedMessage claimed, AlertAbout about, OutgoingState state, string? error, CancellationToken cancel)
    {
        // Before the message ends: a node that dies between the two does it once more.
        await PassOnAsync(claimed.Message, about, cancel);
        log.LogError("Alert {Alert} did not reach {Recipient}: {State}", about.Alert, claimed.Message.Staff ?? about.To.ToString(), state);
        await EndAsync(claimed, state, error, cancel);
    }

    private Task PassOnAsync(OutgoingMessage message, AlertAbout about, CancellationToken cancel) =>
        message.Staff is { } staff ? pass.PassOnAsync(about.Alert, staff, cancel) : Task.CompletedTask;

    /// <summary>Known to this installation alone.</summary>
    private string Key(OutgoingMessage message, ReplyAddress address) => (message.Staff is not null && NoticeChannels.IsOne(address.Channel) ? OnlyTold : "") + Convert.ToHexString(ledger.Hash.Of("reached", address.Channel, address.Conversation).AsSpan(0, 8));

    private Task EndAsync(ClaimedMessage claimed, OutgoingState state, string? error, CancellationToken cancel) =>
        ledger.Outbox.EndAsync(claimed, state, error, time.Now, cancel);
}
