using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Practice;

/// <summary>A practice run: a talk of its own with a ledger of its own, both kept with the conversation and forgotten with it.</summary>
/// <param name="Inner">The practised conversation as it was left.</param>
/// <param name="Hazards">What its ledger holds.</param>
public sealed record PracticeState(ConversationState Inner, IReadOnlyList<PracticeHazard> Hazards, DateTimeOffset At)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public PracticeState? Forget(DateTimeOffset now) => now - At < Kept ? this : null;
}

/// <summary>A hazard that is only practised with.</summary>
public sealed record PracticeHazard(Hazard Hazard, IReadOnlyList<HazardEvent> Events);
