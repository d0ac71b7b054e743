using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Sealing;

/// <summary>
/// HMAC-SHA256 under a secret of the installation: what people and platforms are called becomes 32 bytes that can be looked up
/// and compared, and tell nothing to who has the database alone.
/// </summary>
public sealed class KeyedHash(byte[] secret)
{
    private const int LongestOnStack = 1024;

    /// <summary>The parts are bound with their lengths, so that no two lists of parts give the same input.</summary>
    public byte[] Of(string purpose, params ReadOnlySpan<string> parts)
    {
        var length = Length(purpose);
        foreach (var part in parts)
        {
            length += Length(part);
        }

        var input = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        var rest = Append(input, purpose);
        foreach (var part in parts)
        {
            rest = Append(rest, part);
        }

        return HMACSHA256.HashData(secret, input);
    }

    /// <summary>The installation's secret, made at the first start; of several nodes starting at once one makes it.</summary>
    public static async Task<KeyedHash> LoadAsync(Database database, KeyRing ring, CancellationToken cancel)
    {
        var wrapped = await database.FirstAsync<byte[]>(SecretSql.Find, new { name = SecretSql.KeyedHash }, cancel);
        if (wrapped is null)
        {
            var made = new { name = SecretSql.KeyedHash, wrapped = ring.WrapSecret(RandomNumberGenerator.GetBytes(32)) };
            await database.CommitAsync(new Commit().Add(SecretSql.Insert, made), cancel);
            wrapped = await database.FirstAsync<byte[]>(SecretSql.Find, new { name = SecretSql.KeyedHash }, cancel);
        }

        return new(ring.UnwrapSecret(wrapped!));
    }

    private static int Length(string part) => sizeof(int) + (part.Length * sizeof(char));

    /// <summary>Writes the part behind its length, and tells what is left to fill.</summary>
    private static Span<byte> Append(Span<byte> input, string part)
    {
        // UTF-16 as it is in memory: an encoding would make all malformed texts one.
        var bytes = MemoryMarshal.AsBytes(part.AsSpan());
        BinaryPrimitives.WriteInt32LittleEndian(input, bytes.Length);
        bytes.CopyTo(input[sizeof(int)..]);
        return input[(sizeof(int) + bytes.Length)..];
    }
}
