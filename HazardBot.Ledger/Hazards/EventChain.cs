using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HazardBot.Ledger.Hazards;

/// <summary>One stored line of the trail.</summary>
/// <param name="Facts">UTF-8 JSON, plain.</param>
/// <param name="WordsSealed">Sealed under the record's data key.</param>
/// <param name="Hash">32 bytes.</param>
internal sealed record StoredEvent(
    byte[] Hazard, long Version, string Kind, long At, string Actor, string Role, byte[]? Facts, byte[]? WordsSealed, byte[] Hash);

/// <summary>
/// Each event carries the SHA-256 of its record's previous one and of its own stored bytes; the first starts from 32 zero bytes.
/// It is computed over what is stored, so that it can still be proved after the words' key was destroyed.
/// </summary>
internal static class EventChain
{
    public const int HashLength = 32;

    public static ReadOnlyMemory<byte> Start { get; } = new byte[HashLength];

    public static byte[] Hash(ReadOnlySpan<byte> previous, StoredEvent line)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, line.Hazard);
        Append(hash, line.Version);
        Append(hash, line.Kind);
        Append(hash, line.At);
        Append(hash, line.Actor);
        Append(hash, line.Role);
        Append(hash, line.Facts);
        Append(hash, line.WordsSealed);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, string text) => Append(hash, Encoding.UTF8.GetBytes(text));

    /// <summary>With its length before it, and −1 for nothing, so that no two lines give the same input.</summary>
    private static void Append(IncrementalHash hash, byte[]? bytes)
    {
        Append(hash, bytes?.Length ?? -1);
        hash.AppendData(bytes ?? []);
    }
}
