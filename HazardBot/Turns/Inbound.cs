using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Turns;

/// <summary>A message that passed its door.</summary>
/// <param name="Activity">As it came, its attachments' contents taken out.</param>
/// <param name="Photos">Ids of the cleaned photos that came with it, already stored.</param>
/// <param name="UnreadableAttachments">How many attachments could not be taken.</param>
public sealed record Inbound(Activity Activity, IReadOnlyList<Guid> Photos, int UnreadableAttachments)
{
    public Inbound(Activity activity)
        : this(activity, [], 0)
    {
    }

    /// <summary>The code on a wall by which the person came in; checked by who hands it over.</summary>
    public ScannedCode? Scanned { get; init; }

    /// <summary>What the channel can do by which it came.</summary>
    public Capabilities Channel { get; init; } = Capabilities.Full;

    /// <summary>Whether what could not be taken was spoken.</summary>
    public bool IsVoice { get; init; }

    /// <summary>Whether the platform vouches for who it is: an id of its own that the register knows makes the chat that person's.</summary>
    public bool IsVouched { get; init; }

    /// <summary>Whether the answer is sent after the commit instead of leaving in the response.</summary>
    public bool IsAnsweredLater { get; init; }

    /// <summary>The channel's service address, where a signed token vouches for it.</summary>
    public string? VerifiedService { get; init; }

    /// <summary>The activity's bytes where they may be kept as they came; null where they hold what must not be kept, or never were.</summary>
    public byte[]? Raw { get; init; }

    /// <summary>The activity as it is kept: UTF-8 JSON. Claims in it (a caller's id) are its sender's.</summary>
    public byte[] ToBytes() => Raw ?? ActivityWire.Write(Activity);
}

/// <summary>How a message ended.</summary>
public enum TurnEnd
{
    /// <summary>Answered, and everything is committed.</summary>
    Answered,

    /// <summary>It was answered before: the same answer again, nothing changed.</summary>
    Repeated,

    /// <summary>It could not be answered; it is kept under an incident number, which its sender is told.</summary>
    SetAside,
}

/// <param name="Replies">UTF-8 JSON of <see cref="ExpectedReplies"/>.</param>
/// <param name="Version">Number of the turn in its conversation; zero where it was set aside.</param>
public sealed record TurnAnswer(TurnEnd End, byte[] Replies, int Version);
