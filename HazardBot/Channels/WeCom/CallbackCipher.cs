using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HazardBot.Channels.WeCom;

/// <summary>
/// The cipher of Tencent's callbacks: AES-256-CBC whose IV is the key's beginning; sixteen random bytes, the length, the message and the id
/// of whom it is for, padded to 32 bytes. The framework's own padding knows sixteen at most, so it is looked at here.
/// </summary>
/// <param name="encodingAesKey">43 letters and digits.</param>
/// <param name="receiver">Id of whom messages have to be for.</param>
/// <exception cref="FormatException">The key is none.</exception>
public sealed class CallbackCipher(string encodingAesKey, string receiver)
{
    private const int Block = 32;
    private const int RandomLength = 16;
    private const int Head = RandomLength + sizeof(uint);

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    // Strict decoders refuse keys whose last letter has bits to spare, and most consoles give such.
    private readonly byte[] _key = Convert.FromBase64String(encodingAesKey + "=");
    private readonly byte[] _receiver = Encoding.UTF8.GetBytes(receiver);

    /// <returns>Null where it doesn't open, or isn't for us.</returns>
    public string? Open(string encrypted)
    {
        var bytes = new byte[(encrypted.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(encrypted, bytes, out var length) || length == 0 || length % Block != 0)
        {
            return null;
        }

        var plain = Aes().DecryptCbc(bytes.AsSpan(0, length), _key.AsSpan(0, RandomLength), PaddingMode.None);
        if (Unpadded(plain) is not { } end || end < Head)
        {
            return null;
        }

        var content = plain.AsSpan(Head, end - Head);
        var told = BinaryPrimitives.ReadUInt32BigEndian(plain.AsSpan(RandomLength));
        return told <= content.Length && CryptographicOperations.FixedTimeEquals(content[(int)told..], _receiver) ? Text(content[..(int)told]) : null;
    }

    /// <returns>Base64.</returns>
    public string Seal(string message) => Seal(message, RandomNumberGenerator.GetBytes(RandomLength));

    /// <param name="random">Sixteen bytes that are never used twice.</param>
    internal string Seal(string message, byte[] random)
    {
        var content = Encoding.UTF8.GetBytes(message);
        var length = Head + content.Length + _receiver.Length;
        var pad = Block - (length % Block);
        var plain = new byte[length + pad];
        random.CopyTo(plain, 0);
        BinaryPrimitives.WriteUInt32BigEndian(plain.AsSpan(RandomLength), (uint)content.Length);
        content.CopyTo(plain, Head);
        _receiver.CopyTo(plain, Head + content.Length);
        plain.AsSpan(length).Fill((byte)pad);
        return Convert.ToBase64String(Aes().EncryptCbc(plain, _key.AsSpan(0, RandomLength), PaddingMode.None));
    }

    private static int? Unpadded(byte[] plain)
    {
        var pad = plain[^1];
        return pad is >= 1 and <= Block && plain.AsSpan(plain.Length - pad).IndexOfAnyExcept(pad) < 0 ? plain.Length - pad : null;
    }

    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private Aes Aes()
    {
        var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = _key;
        return aes;
    }
}
