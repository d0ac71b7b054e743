namespace HazardBot.Ledger.Duties.Sweeps;

/// <summary>Why a sweep is not taken down.</summary>
public enum SweepRefusal
{
    /// <summary>Nothing is asked of this unit, or nothing of this week.</summary>
    NotAsked,

    /// <summary>The week has not begun.</summary>
    NotYet,

    /// <summary>A count below zero or above <see cref="Sweep.MostFound"/>.</summary>
    CountOutOfRange,

    /// <summary>A pause needs a reason of at most <see cref="Sweep.LongestReason"/> characters.</summary>
    ReasonMissing,
}

/// <summary>What the rules say: a record to be stored, the one that is there already, or a refusal.</summary>
public abstract record SweepDecision
{
    public sealed record Filed(Sweep Sweep) : SweepDecision;

    /// <summary>Nothing changes.</summary>
    public sealed record AlreadyThere(Sweep Sweep) : SweepDecision;

    public sealed record Refused(SweepRefusal Reason) : SweepDecision;
}
