namespace HazardBot.Ledger.Hazards;

/// <summary>What is wrong with one record.</summary>
public enum LedgerFault
{
    /// <summary>An event's hash doesn't follow from its bytes and its predecessor.</summary>
    ChainBroken,

    /// <summary>Versions have a gap, or the first event is missing.</summary>
    EventMissing,

    /// <summary>Events without a current row.</summary>
    RowMissing,

    /// <summary>A current row without events.</summary>
    TrailMissing,

    /// <summary>The current row isn't what its events come to.</summary>
    RowDiffers,

    /// <summary>Sealed words don't open with the record's key, the key is missing without having been destroyed, or an event's facts can't be read.</summary>
    Unreadable,
}

/// <param name="Number">Ledger number, so far as it can be told; otherwise the id.</param>
public sealed record LedgerFinding(string Number, int Version, LedgerFault Fault);

/// <param name="WithoutWords">Records whose words were destroyed by deletion or retention; their chains are proved all the same.</param>
public sealed record LedgerProof(long Hazards, long Events, long WithoutWords, IReadOnlyList<LedgerFinding> Findings);
