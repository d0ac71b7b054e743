using System.Globalization;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Turns;

namespace HazardBot.Chat;

/// <summary>Chance that comes out the same in every run: for scripts only, never where real reports are taken.</summary>
public sealed class ScriptChance : IChanceSource
{
    private const int Seed = 20261123;

    private readonly Random _random = new(Seed);

    public Guid NewId(DateTimeOffset now)
    {
        // A version 7 UUID laid out by hand: the framework's own draws from the machine's random numbers.
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, (now.ToUnixTimeMilliseconds() << 16) | (uint)_random.Next(0x1000));
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }

    public string NewReceipt() => string.Create(
        CultureInfo.InvariantCulture, $"{_random.NextInt64(1_000_0000_0000_0000L, 9_999_9999_9999_9999L):D16}");

    public string NewCode() => BindingCode.Create(_random.Next);
}
