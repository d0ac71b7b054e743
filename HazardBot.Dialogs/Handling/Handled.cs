using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>What one instruction came to.</summary>
/// <param name="Said">What is answered.</param>
/// <param name="State">What is remembered of it.</param>
internal sealed record Handled(string Said, HandlingState State, IReadOnlyList<LedgerWrite> Writes, IReadOnlyList<Button> Buttons)
{
    /// <summary>The hazards of a numbered list that is shown with it; null where none is.</summary>
    public IReadOnlyList<Guid>? Listed { get; init; }

    /// <summary>What comes with it.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];

    public Handled(string said, HandlingState state)
        : this(said, state, [], [])
    {
    }
}
