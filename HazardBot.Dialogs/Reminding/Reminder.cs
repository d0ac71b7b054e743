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

    /// <summary>How else the conversation is left.</summary>
    public Func<ConversationState, ConversationState> Then { get; init; } = state => state;

    /// <summary>What is pushed is real: a practice run ends with it, so that no answer to it goes astray.</summary>
    public Outcome Into(ConversationState state) => new(Then((Listed is null ? state : state with { Listed = Listed }) with { Practice = null }), Reply);
}
