namespace HazardBot.Ledger.Conversations;

/// <summary>A message that was taken in and is still to be answered: something that it points at has to be fetched first, or another waits before it.</summary>
/// <param name="Id">Of the row and of its data key; later ones are greater.</param>
/// <param name="Conversation">Keyed hash of the conversation.</param>
/// <param name="Message">Keyed hash of the platform's own id: the same message comes in once.</param>
/// <param name="Body">The activity as JSON; sealed in the row.</param>
public sealed record Arrival(Guid Id, byte[] Conversation, byte[] Message, byte[] Body);

/// <summary>A message that a worker has for a while.</summary>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="Lease">Whose it is, different for every claim.</param>
public sealed record ClaimedArrival(Guid Id, byte[] Body, int Attempts, string Lease);
