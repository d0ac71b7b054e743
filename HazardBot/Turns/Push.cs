using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Turns;

/// <summary>Something to be said without being asked.</summary>
/// <param name="Id">Of the message: sent again, it is the same turn of its conversation.</param>
/// <param name="Staff">Code of whom it is for; null for a reporter.</param>
/// <param name="HoldsBackFor">A form touched within this time holds it back; zero where it goes at once.</param>
/// <param name="Render">Null where nothing is left to say.</param>
public sealed record Push(
    Guid Id, ReplyAddress Address, string? Staff, TimeSpan HoldsBackFor, Func<Turn, CancellationToken, Task<Outcome?>> Render);

/// <summary>How a push ended before anything was sent.</summary>
public enum PushEnd
{
    /// <summary>The conversation knows of it: it may be sent.</summary>
    Committed,

    /// <summary>Nothing was left to say; nothing is written.</summary>
    Nothing,

    /// <summary>The person is in the middle of a form.</summary>
    HeldBack,

    /// <summary>The chat is no longer that person's.</summary>
    NotTheirs,

    /// <summary>The conversation kept changing.</summary>
    Busy,
}

/// <param name="Messages">What to send; empty unless committed.</param>
public sealed record PushResult(PushEnd End, IReadOnlyList<Activity> Messages)
{
    public PushResult(PushEnd end)
        : this(end, [])
    {
    }
}

/// <summary>The activity that a push would be an answer to.</summary>
internal static class PushActivities
{
    public static Activity From(ReplyAddress address) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = address.Channel,
        ServiceUrl = address.ServiceUrl,
        Locale = address.Locale,
        From = new ChannelAccount { Id = address.User },
        Recipient = new ChannelAccount { Id = "hazardbot" },
        Conversation = new ConversationAccount { Id = address.Conversation },
    };
}
