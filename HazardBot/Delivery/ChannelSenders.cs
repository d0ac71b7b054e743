using HazardBot.Channels;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>The senders by channel, each with its pace. A channel's name up to its first colon says who sends there: <c>skill:ID:msteams</c> is sent by <c>skill</c>.</summary>
public sealed class ChannelSenders(IEnumerable<IChannelSender> senders, TimeProvider time, OutgoingLinks? links = null)
{
    private readonly Dictionary<string, (IChannelSender Sender, ChannelLane Lane)> _senders =
        senders.ToDictionary(sender => sender.Channel, sender => (sender, new ChannelLane(sender.Pace)), StringComparer.Ordinal);

    public bool Reach(string channel) => _senders.ContainsKey(Family(channel));

    /// <summary>Asks whether a message that can wait may leave now. Where it may, <see cref="Leave"/> has to follow.</summary>
    /// <returns>When to come again; null where it may.</returns>
    public DateTimeOffset? Enter(string channel) => _senders[Family(channel)].Lane.Enter(time.GetUtcNow());

    public void Leave(string channel) => _senders[Family(channel)].Lane.Leave();

    /// <inheritdoc cref="IChannelSender.Gather"/>
    public IReadOnlyList<Activity> Gather(string channel, IReadOnlyList<Activity> messages) => _senders[Family(channel)].Sender.Gather(messages);

    /// <inheritdoc cref="IChannelSender.MayPushAsync"/>
    public Task<bool> MayPushAsync(ReplyAddress to, CancellationToken cancel) => _senders[Family(to.Channel)].Sender.MayPushAsync(to, cancel);

    /// <summary>Sends; what the sender did not foresee counts as no answer.</summary>
    /// <param name="isEntered">Whether the first of the messages was let in by <see cref="Enter"/>; what wasn't goes past the pace, and counts.</param>
    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel, bool isEntered = false)
    {
        var (sender, lane) = _senders[Family(to.Channel)];
        lane.Spend(messages.Count - (isEntered ? 1 : 0), time.GetUtcNow());
        var result = await SendAsync(sender, to, sender.ShowsFiles || links is null ? messages : [.. messages.Select(links.InText)], cancel);
        lane.Ended(result, time.GetUtcNow());
        return result;
    }

    private static async Task<SendResult> SendAsync(IChannelSender sender, ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        try
        {
            return await sender.SendAsync(to, messages, cancel);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or IOException)
        {
            return new(SendEnd.Unknown, null, SafeTrace.Of(e));
        }
    }

    private static string Family(string channel) => channel.IndexOf(':', StringComparison.Ordinal) is var end and > 0 ? channel[..end] : channel;
}
