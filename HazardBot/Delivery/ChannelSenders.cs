using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>The senders by channel. A channel's name up to its first colon says who sends there: <c>skill:ID:msteams</c> is sent by <c>skill</c>.</summary>
public sealed class ChannelSenders(IEnumerable<IChannelSender> senders)
{
    private readonly Dictionary<string, IChannelSender> _senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);

    public bool Reach(string channel) => _senders.ContainsKey(Family(channel));

    /// <inheritdoc cref="IChannelSender.Gather"/>
    public IReadOnlyList<Activity> Gather(string channel, IReadOnlyList<Activity> messages) => _senders[Family(channel)].Gather(messages);

    /// <inheritdoc cref="IChannelSender.MayPushAsync"/>
    public Task<bool> MayPushAsync(ReplyAddress to, CancellationToken cancel) => _senders[Family(to.Channel)].MayPushAsync(to, cancel);

    /// <summary>Sends; what the sender did not foresee counts as no answer.</summary>
    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        try
        {
            return await _senders[Family(to.Channel)].SendAsync(to, messages, cancel);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or IOException)
        {
            return new(SendEnd.Unknown, null, SafeTrace.Of(e));
        }
    }

    private static string Family(string channel) => channel.IndexOf(':', StringComparison.Ordinal) is var end and > 0 ? channel[..end] : channel;
}
