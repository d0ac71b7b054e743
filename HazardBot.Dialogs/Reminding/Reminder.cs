using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Dialogs.Reminding;

/// <summary>A message nobody asked for, put into words: what is said, and how the conversation is left.</summary>
/// <param name="Listed">Hazards of the numbered lines, in their order; null where the list last shown stays.</param>
public sealed record Reminder(Reply Reply, IReadOnlyList<Guid>? Listed = null)
{
    public Reminder(string text, IReadOnlyList<Guid>? listed = null)
        : this(new Reply(text), listed)
    {
    }

    /// <summary>About one hazard: what is said next without a number is about it, unless another is being dealt with; a numbered list that was shown stays.</summary>
    public static Reminder AboutOne(Reply reply, Guid hazard, Turn turn) => new(reply, turn.State.Listed.Count > 1 ? null : [hazard])
    {
        Then = state =>
        {
            var handling = state.Handling?.Forget(turn.Now) ?? HandlingState.None;
            return state with { Handling = handling with { Focus = handling.Focus ?? new(hazard, turn.Now) } };
        },
    };

    /// <summary>How else the conversation is left.</summary>
    public Func<ConversationState, ConversationState> Then { get; init; } = state => state;

    /// <summary>What is pushed is real: a practice run ends with it, so that no answer to it goes astray.</summary>
    public Outcome Into(ConversationState state) => new(Then((Listed is null ? state : state with { Listed = Listed }) with { Practice = null }), Reply);
}
