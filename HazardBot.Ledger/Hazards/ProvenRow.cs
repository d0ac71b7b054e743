namespace HazardBot.Ledger.Hazards;

/// <summary>The current row with its data key, for the verifier.</summary>
internal sealed class ProvenRow : HazardRow
{
    /// <summary>Null where the key isn't known at all.</summary>
    public byte[]? KeyId { get; init; }

    /// <summary>Null where the key was destroyed.</summary>
    public byte[]? Wrapped { get; init; }
}
