using HazardBot.Dialogs.Turns;
using HazardBot.Ledger;

namespace HazardBot.Channels.DirectLine;

/// <summary>Reads how a web chat was left, for what has to be known at the door.</summary>
public sealed class ConversationStates(OpenLedger ledger)
{
    /// <summary>A new state where nothing was said yet.</summary>
    public async Task<ConversationState> ReadAsync(string conversation, CancellationToken cancel)
    {
        var stored = await ledger.Conversations.LoadAsync(ledger.Hash.Of("conversation", DirectLine.Channel, conversation), Guid.Empty, cancel);
        return stored.State is { } state ? ConversationState.FromBytes(state) : ConversationState.New;
    }
}
