using HazardBot.Ledger.Sealing;

namespace HazardBot.Ledger.Conversations;

/// <summary>A conversation as it was loaded. What its state and turns mean is the upper projects' affair: here they are bytes.</summary>
/// <param name="Id">Keyed hash of channel and conversation id, 32 bytes.</param>
/// <param name="Version">Number of its last turn; 0 before the first.</param>
/// <param name="Key">The key of the talk under way.</param>
/// <param name="State">Opened; null before the first turn.</param>
public sealed record Conversation(byte[] Id, int Version, DataKey Key, byte[]? State)
{
    public bool IsNew => Version == 0;
}

/// <summary>What a turn leaves behind.</summary>
/// <param name="Before">As it was loaded: the version that must still stand.</param>
/// <param name="State">The new state.</param>
/// <param name="Body">The inbound message and its answers, kept for a repeated message and for those who read along.</param>
/// <param name="Message">Keyed hash of the inbound message, 32 bytes; null where nobody asked.</param>
/// <param name="DraftUntil">When the draft in the state is to be forgotten; null where it holds none.</param>
/// <param name="NextKey">Where the talk ended with this turn: the key of the next. The old one is destroyed after <see cref="ForgetAt"/>.</param>
public sealed record SavedTurn(
    Conversation Before, byte[] State, byte[] Body, byte[]? Message, DateTimeOffset? DraftUntil, DataKey? NextKey, DateTimeOffset ForgetAt)
{
    /// <summary>The key of the record whose words were said, where the turn is to be gone when they are; null for the talk's own.</summary>
    public DataKey? BodyKey { get; init; }
}

/// <param name="Body">Opened; null where its words are destroyed.</param>
public sealed record StoredTurn(int Version, byte[]? Body);

/// <param name="Body">Opened; null where its words are destroyed.</param>
public sealed record DatedTurn(int Version, byte[]? Body, DateTimeOffset At);

/// <summary>A message that could not be answered.</summary>
/// <param name="Incident">The number its sender was told.</param>
/// <param name="Error">What went wrong, without any word of the message; cut at 400 characters.</param>
public sealed record SetAside(
    Guid Id, byte[] Conversation, byte[]? Message, string Incident, int Attempts, string Error, byte[] Body, DateTimeOffset ReceivedAt);

/// <summary>A message set aside, for the list that staff see.</summary>
public sealed record SetAsideLine(string Incident, int Attempts, string? Error, DateTimeOffset ReceivedAt);
