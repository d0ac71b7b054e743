using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Chat;

/// <summary>What was said to somebody in a script without being asked.</summary>
public sealed record Pushed(string To, IReadOnlyList<Activity> Messages)
{
    public IEnumerable<string> Lines() => Messages.SelectMany(Spoken.Lines).Prepend($"{Script.PushMark}{To}]");
}

/// <summary>Pushes into the chats of a script on one channel.</summary>
/// <param name="pushed">Where it is written down.</param>
public sealed class ScriptSender(string channel, List<Pushed> pushed) : IChannelSender
{
    public string Channel => channel;

    public SendPace Pace => SendPace.Free;

    public bool ShowsFiles => true;

    public Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        pushed.Add(new(to.User, messages));
        return Task.FromResult(SendResult.Sent);
    }
}
