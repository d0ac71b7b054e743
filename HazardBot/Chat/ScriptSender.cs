using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Chat;

/// <summary>What was said to somebody in a script without being asked.</summary>
public sealed record Pushed(string To, IReadOnlyList<Activity> Messages)
{
    public IEnumerable<string> Lines() => Messages.SelectMany(Spoken.Lines).Prepend($"{Script.PushMark}{To}]");
}

/// <summary>Pushes into the chats of a script.</summary>
public sealed class ScriptSender : IChannelSender
{
    private readonly List<Pushed> _pushed = [];

    public string Channel => Speaker.Channel;

    public Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        _pushed.Add(new(to.User, messages));
        return Task.FromResult(SendResult.Sent);
    }

    public IReadOnlyList<Pushed> Take()
    {
        IReadOnlyList<Pushed> taken = [.. _pushed];
        _pushed.Clear();
        return taken;
    }
}
