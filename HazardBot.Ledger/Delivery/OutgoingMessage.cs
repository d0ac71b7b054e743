using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Delivery;

/// <summary>How a message to be sent stands.</summary>
public enum OutgoingState
{
    Waiting,

    /// <summary>A worker has it, until its lease ends.</summary>
    Sending,

    Sent,

    /// <summary>Nothing was left to say when it was to be sent.</summary>
    Void,

    /// <summary>The platform said no, or was tried too often.</summary>
    Refused,

    /// <summary>The platform lets nothing in before the person writes again.</summary>
    WindowClosed,

    /// <summary>The person has left the chat, or can't be reached any more.</summary>
    RecipientGone,

    /// <summary>The person has no chat into which anything can be pushed.</summary>
    NoWay,

    /// <summary>Possibly not delivered: no answer came.</summary>
    Unknown,
}

/// <summary>A message to be sent, as it was read.</summary>
/// <param name="Attempts">How often it was tried.</param>
public sealed record OutgoingMessage(
    Guid Id, OutgoingKind Kind, string? Staff, Guid? Report, Guid? Hazard, string? About, int Attempts, DateTimeOffset DueAt, DateTimeOffset CreatedAt)
{
    /// <summary>Of an alert: keyed hashes of the addresses that it has reached already.</summary>
    public IReadOnlyList<string> Reached { get; init; } = [];

    /// <summary>Sends of it of which nobody knows whether they arrived.</summary>
    public int Unanswered { get; init; }

    /// <summary>Whether it is sent again after no answer came: silence is worse than a repeat.</summary>
    public bool IsRepeatedWhenUnknown => Kind is OutgoingKind.Alert or OutgoingKind.Digest or OutgoingKind.News or OutgoingKind.CaseTask or OutgoingKind.CaseNews;
}

/// <summary>A message that a worker has for a while.</summary>
/// <param name="Lease">Whose it is, different for every claim.</param>
public sealed record ClaimedMessage(OutgoingMessage Message, string Lease);

/// <summary>A line of the list that an operator sees.</summary>
/// <param name="Error">Why, without any word of a message.</param>
public sealed record OutgoingLine(OutgoingMessage Message, OutgoingState State, string? Error);
