using HazardBot.Channels.DirectLine;
using HazardBot.Ledger;

namespace HazardBot.Web.Page;

/// <summary>Whom the page belongs to, as it opens.</summary>
/// <param name="IsHeld">The browser held this conversation already.</param>
/// <param name="IsOver">It held one of a member of staff whose session has ended: a new one is begun, and the old one isn't shown.</param>
/// <param name="IsPrivate">What was said is shown only when somebody asks for it.</param>
public sealed record PageEntry(DirectLineCaller Caller, bool IsHeld, bool IsOver, bool IsPrivate);

/// <summary>Finds the conversation that a browser holds.</summary>
public sealed class PageSession(DirectLineTokens tokens, ConversationStates states, OpenLedger ledger, TimeProvider time)
{
    public async Task<PageEntry> EnterAsync(string? ticket, CancellationToken cancel)
    {
        if ((await tokens.ReadTicketAsync(ticket)).Caller is not { } held)
        {
            return New(isOver: false);
        }

        var state = await states.ReadAsync(held.Conversation, cancel);
        return state.Binding is { } binding && await IsOverAsync(binding, cancel)
            ? New(isOver: true)
            : new(held, true, false, state.IsPrivate);
    }

    private static PageEntry New(bool isOver) => new(new(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser()), false, isOver, false);

    private async Task<bool> IsOverAsync(Guid id, CancellationToken cancel) =>
        await ledger.Bindings.FindAsync(id, cancel) is not { Ended: null } binding || binding.IsIdle(time.GetUtcNow());
}
