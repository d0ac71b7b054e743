using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Delivery;

/// <summary>How a send ended.</summary>
public enum SendEnd
{
    Sent,

    /// <summary>Not now: too many at once, or away for a while.</summary>
    RetryAfter,

    /// <summary>The platform said no.</summary>
    Refused,

    /// <summary>The platform lets nothing in before the person writes again.</summary>
    WindowClosed,

    /// <summary>The person has left.</summary>
    RecipientGone,

    /// <summary>No answer came: it may or may not have arrived.</summary>
    Unknown,
}

/// <param name="After">How long the platform wants to be left alone, where it said so.</param>
/// <param name="Error">Why, without any word of the message.</param>
public sealed record SendResult(SendEnd End, TimeSpan? After = null, string? Error = null)
{
    public static SendResult Sent { get; } = new(SendEnd.Sent);
}

/// <summary>Pushes into the chats of one channel.</summary>
public interface IChannelSender
{
    /// <summary>The channel's name, as in <see cref="ReplyAddress.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>How much of what can wait the channel bears.</summary>
    SendPace Pace => SendPace.Usual;

    /// <summary>Whether it shows files in a way of its own; elsewhere they are links in the text.</summary>
    bool ShowsFiles => false;

    /// <summary>The messages of one answer as they are sent one by one: fewer, where a channel counts them. The same ones give the same.</summary>
    IReadOnlyList<Activity> Gather(IReadOnlyList<Activity> messages) => messages;

    /// <summary>Whether the platform lets anything in that was not asked for.</summary>
    Task<bool> MayPushAsync(ReplyAddress to, CancellationToken cancel) => Task.FromResult(true);

    Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel);
}
