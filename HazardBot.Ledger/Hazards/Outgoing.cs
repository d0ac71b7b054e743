namespace HazardBot.Ledger.Hazards;

/// <summary>What a message to be sent is about; its words are made when it is sent.</summary>
public enum OutgoingKind
{
    /// <summary>A danger to life, to the person on duty: overtakes everything.</summary>
    Alert,

    /// <summary>A hazard that somebody has to act on now: new, handed on, done and to be checked, an extension to decide.</summary>
    Task,

    /// <summary>催一下</summary>
    Nudge,

    /// <summary>The daily digest.</summary>
    Digest,

    /// <summary>What became of a report, to its reporter.</summary>
    News,

    /// <summary>A line of the two-way thread.</summary>
    ThreadLine,

    /// <summary>The Friday reminder of the weekly sweep.</summary>
    Sweep,

    /// <summary>A confidential case that somebody has: its number and no more.</summary>
    CaseTask,

    /// <summary>There is news on what somebody confided: one neutral line.</summary>
    CaseNews,
}

/// <summary>A message to be sent after the turn is committed: to a member of staff, or to the reporter of a report. It names what it is about and holds no words.</summary>
/// <param name="Staff">Staff code; null where it goes to a reporter.</param>
/// <param name="Report">The report whose reporter it goes to, or the talk on duty whose person it goes to; null where it goes to staff.</param>
/// <param name="Hazard">The hazard it is about, if one.</param>
/// <param name="About">What else it is about, as JSON without personal words; null for nothing.</param>
/// <param name="OnlyOnce">Unique among all messages ever sent, at most 100 characters; null where it needn't be.</param>
public sealed record SendMessage(
    Guid Id, OutgoingKind Kind, string? Staff, Guid? Report, Guid? Hazard, string? About = null, string? OnlyOnce = null) : LedgerWrite;
