using System.Buffers.Binary;
using System.Security.Cryptography;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Sealing;

namespace HazardBot.Turns;

/// <summary>Where chance comes from: the machine's, or a script's.</summary>
public interface IChanceSource
{
    /// <summary>A version 7 UUID of this time.</summary>
    Guid NewId(DateTimeOffset now);

    /// <summary>Sixteen digits.</summary>
    string NewReceipt();

    /// <summary>A code that binds a chat.</summary>
    string NewCode();
}

/// <summary>The machine's cryptographic random numbers.</summary>
public sealed class SystemChance : IChanceSource
{
    /// <summary>RFC 9562, 6.2, method 1: the bits after the time count what falls into one millisecond.</summary>
    private const int CounterBits = 12;

    private long _last;

    /// <summary>Younger than every one before, also within a millisecond: what is sent to a person leaves in the order of its ids.</summary>
    public Guid NewId(DateTimeOffset now)
    {
        var place = Next(now.ToUnixTimeMilliseconds() << CounterBits);

        // The framework's own asks the system for each.
        Span<byte> id = stackalloc byte[16];
        RandomBytes.Fill(id);
        BinaryPrimitives.WriteInt64BigEndian(id, ((place >> CounterBits) << 16) | 0x7000 | (place & 0x0FFF));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new(id, bigEndian: true);
    }

    public string NewReceipt() => Receipt.Create();

    public string NewCode() => BindingCode.Create();

    /// <summary>This place, or the next after the last where that was later.</summary>
    private long Next(long place)
    {
        var last = Volatile.Read(ref _last);
        while (true)
        {
            var next = Math.Max(place, last + 1);
            var seen = Interlocked.CompareExchange(ref _last, next, last);
            if (seen == last)
            {
                return next;
            }

            last = seen;
        }
    }
}

/// <summary>Short codes that a person can read out on the telephone.</summary>
public static class IncidentNumber
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Eight letters and digits that can't be taken for one another.</summary>
    public static string Create() => RandomNumberGenerator.GetString(Letters, 8);
}
