using System.Security.Cryptography;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Bindings;

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
    public Guid NewId(DateTimeOffset now) => Guid.CreateVersion7(now);

    public string NewReceipt() => Receipt.Create();

    public string NewCode() => BindingCode.Create();
}

/// <summary>Short codes that a person can read out on the telephone.</summary>
public static class IncidentNumber
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Eight letters and digits that can't be taken for one another.</summary>
    public static string Create() => RandomNumberGenerator.GetString(Letters, 8);
}
