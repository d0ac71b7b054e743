namespace HazardBot.Ledger.Sealing;

/// <summary>The key of one record that can hold personal words. Destroying it destroys the words; who did what and when stays.</summary>
/// <param name="Secret">32 bytes.</param>
public sealed record DataKey(Guid Id, ReadOnlyMemory<byte> Secret);

/// <summary>A data key as it is stored: wrapped by the key ring.</summary>
public sealed record WrappedKey(Guid Id, byte[] Wrapped);
