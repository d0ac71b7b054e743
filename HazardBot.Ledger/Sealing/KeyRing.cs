using System.Security.Cryptography;
using HazardBot.Ledger.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace HazardBot.Ledger.Sealing;

/// <summary>Makes, wraps and unwraps data keys with the application's key ring (ASP.NET Data Protection).</summary>
public sealed class KeyRing(IDataProtectionProvider provider)
{
    private const int SecretLength = 32;
    private const int IdLength = 16;

    private readonly IDataProtector _keys = provider.CreateProtector("HazardBot.DataKey.v1");
    private readonly IDataProtector _secrets = provider.CreateProtector("HazardBot.Secret.v1");

    /// <summary>A fresh key under this id.</summary>
    public static DataKey Create(Guid id)
    {
        var secret = new byte[SecretLength];
        RandomBytes.Fill(secret);
        return new(id, secret);
    }

    /// <summary>The id is wrapped along, so that a wrapped key put at another record's place is refused.</summary>
    public WrappedKey Wrap(DataKey key)
    {
        Span<byte> plain = stackalloc byte[IdLength + SecretLength];
        key.Id.TryWriteBytes(plain, bigEndian: true, out _);
        key.Secret.Span.CopyTo(plain[IdLength..]);
        return new(key.Id, _keys.Protect(plain.ToArray()));
    }

    /// <exception cref="CryptographicException">The ring lacks the key, the bytes were changed, or they belong to another record.</exception>
    public DataKey Unwrap(WrappedKey key)
    {
        var plain = _keys.Unprotect(key.Wrapped);
        return plain.AsSpan(0, IdLength).SequenceEqual(key.Id.ToColumn())
            ? new(key.Id, plain.AsMemory(IdLength))
            : throw new CryptographicException($"The wrapped key at {key.Id} belongs to another record.");
    }

    public byte[] WrapSecret(byte[] secret) => _secrets.Protect(secret);

    /// <exception cref="CryptographicException">The ring lacks the key, or the bytes were changed.</exception>
    public byte[] UnwrapSecret(byte[] wrapped) => _secrets.Unprotect(wrapped);
}
