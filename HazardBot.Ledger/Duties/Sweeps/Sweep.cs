using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Duties.Sweeps;

/// <summary>What a week's record says.</summary>
public enum SweepState
{
    /// <summary>已排查, with or without finds.</summary>
    Done,

    /// <summary>暂停: holidays, 停课. Never counts as 应查未查.</summary>
    Paused,
}

/// <summary>The record of one week's sweep (一周一排查): one a unit and week.</summary>
/// <param name="Unit">Code of the school; of a pause also of a unit above, for all below it.</param>
/// <param name="Week">Its Monday.</param>
/// <param name="FiledBy">Staff code.</param>
/// <param name="Found">How many hazards were found, 0 being 零排查; 0 while paused.</param>
/// <param name="Reason">Why it is paused, at most <see cref="LongestReason"/> characters; null for a sweep that was done.</param>
public sealed record Sweep(string Unit, DateOnly Week, SweepState State, string FiledBy, DateTimeOffset FiledAt, int Found, string? Reason = null)
{
    public const int LongestReason = 400;

    public const int MostFound = 9999;
}

/// <summary>A week's record to be stored with the turn. <see cref="SweepRules"/> decides it; where another came first, the turn is run again.</summary>
public sealed record FileSweep(Sweep Sweep) : LedgerWrite;

/// <summary>How a unit stands with a week's sweep.</summary>
/// <param name="IsRequired">Whether it has to be done: not where nothing is asked of this unit or week, or while paused.</param>
/// <param name="DueAt">By when, local time.</param>
/// <param name="Record">What is there: the unit's own, else the pause of a unit above; null for nothing.</param>
public sealed record SweepStanding(bool IsRequired, DateTime DueAt, Sweep? Record)
{
    /// <summary>Still to be done.</summary>
    public bool IsOwed => IsRequired && Record is null;
}

/// <summary>The reads of sweeps that a turn may make.</summary>
public interface ISweepReader
{
    /// <summary>The record of this very unit and week; null if none.</summary>
    /// <param name="week">Its Monday.</param>
    Task<Sweep?> FindAsync(string unit, DateOnly week, CancellationToken cancel);

    /// <summary>All records of a week, by unit.</summary>
    Task<IReadOnlyList<Sweep>> OfWeekAsync(DateOnly week, CancellationToken cancel);
}
