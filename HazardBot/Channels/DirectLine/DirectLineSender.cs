using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Channels.DirectLine;

/// <summary>A push into a web chat is there as soon as its turn is committed: the sockets that watch the conversation hear of it, and who comes later reads it.</summary>
internal sealed class DirectLineSender : IChannelSender
{
    public string Channel => DirectLine.Channel;

    public SendPace Pace => SendPace.Free;

    public bool ShowsFiles => true;

    public Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel) => Task.FromResult(SendResult.Sent);
}
