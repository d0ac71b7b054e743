using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace HazardBot.Channels.WeCom;

/// <summary>The signature of Tencent's callbacks: SHA-1 of the sorted parts, the callback's token among them.</summary>
public sealed class CallbackSignature(string token)
{
    [SuppressMessage("Security", "CA5350", Justification = "The platform signs so.")]
    public string Of(string timestamp, string nonce, string encrypted)
    {
        string[] parts = [token, timestamp, nonce, encrypted];
        // In the order of the bytes: the culture's is another.
        Array.Sort(parts, StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))));
    }

    public bool IsGood(string signature, string timestamp, string nonce, string encrypted) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(signature.ToLowerInvariant()), Encoding.UTF8.GetBytes(Of(timestamp, nonce, encrypted)));
}
