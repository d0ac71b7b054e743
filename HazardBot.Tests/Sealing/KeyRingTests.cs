using System.Security.Cryptography;
using HazardBot.Ledger.Sealing;
using HazardBot.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Xunit;

namespace HazardBot.Tests.Sealing;

public sealed class KeyRingTests
{
    private readonly KeyRing _ring = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void A_wrapped_key_is_unwrapped_and_fits_its_column()
    {
        var key = KeyRing.Create(Samples.NewId());
        var wrapped = _ring.Wrap(key);

        Assert.Equal(key.Secret.ToArray(), _ring.Unwrap(wrapped).Secret.ToArray());
        Assert.InRange(wrapped.Wrapped.Length, 64, 512);
    }

    [Fact]
    public void No_two_keys_are_the_same() =>
        Assert.NotEqual(KeyRing.Create(Guid.Empty).Secret.ToArray(), KeyRing.Create(Guid.Empty).Secret.ToArray());

    [Fact]
    public void A_wrapped_key_moved_to_another_record_is_refused()
    {
        var wrapped = _ring.Wrap(KeyRing.Create(Samples.NewId()));

        Assert.Throws<CryptographicException>(() => _ring.Unwrap(wrapped with { Id = Samples.NewId() }));
    }

    [Fact]
    public void A_changed_one_or_one_of_another_ring_is_refused()
    {
        var wrapped = _ring.Wrap(KeyRing.Create(Samples.NewId()));
        var changed = wrapped.Wrapped.ToArray();
        changed[^1] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => _ring.Unwrap(wrapped with { Wrapped = changed }));
        Assert.ThrowsAny<CryptographicException>(() => new KeyRing(new EphemeralDataProtectionProvider()).Unwrap(wrapped));
    }

    [Fact]
    public void A_secret_is_no_key()
    {
        var id = Samples.NewId();
        byte[] plain = [.. id.ToByteArray(bigEndian: true), .. new byte[32]];

        Assert.Equal(plain, _ring.UnwrapSecret(_ring.WrapSecret(plain)));
        Assert.ThrowsAny<CryptographicException>(() => _ring.Unwrap(new(id, _ring.WrapSecret(plain))));
    }
}
