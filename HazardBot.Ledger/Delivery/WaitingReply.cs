namespace HazardBot.Ledger.Delivery;

/// <summary>An answer that a worker has for a while.</summary>
/// <param name="Number">Of the conversation.</param>
/// <param name="Conversation">Keyed hash of the conversation, 32 bytes.</param>
/// <param name="Version">Of the turn whose answer it is.</param>
/// <param name="IsRepeated">Whether it is sent again after no answer came: the ledger holds something of which its reader must know.</param>
/// <param name="Sent">How many of its messages have left.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Lease">Whose it is, different for every claim.</param>
public sealed record WaitingReply(long Number, byte[] Conversation, int Version, string Channel, bool IsRepeated, int Sent, int Attempts, string Lease);

/// <summary>An answer that did not arrive, for the list that an operator sees.</summary>
/// <param name="Error">Why, without any word of it.</param>
public sealed record FailedReply(string Channel, OutgoingState State, int Attempts, string? Error, DateTimeOffset CreatedAt);
