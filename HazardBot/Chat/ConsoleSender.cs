using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Chat;

/// <summary>A push into a terminal is there as soon as its turn is committed: the terminal looks for it, whichever program sent it.</summary>
internal sealed class ConsoleSender : IChannelSender
{
    public string Channel => Speaker.Channel;

    public SendPace Pace => SendPace.Free;

    public bool ShowsFiles => true;

    public Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel) => Task.FromResult(SendResult.Sent);
}
