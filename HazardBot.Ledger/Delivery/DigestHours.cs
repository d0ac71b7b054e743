using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Delivery;

/// <summary>The hours at which digests are sent, local.</summary>
public static class DigestHours
{
    public const int Usual = 8;

    public const int Earliest = 6;

    public const int Latest = 20;

    public static bool IsOne(int hour) => hour is >= Earliest and <= Latest;
}

/// <summary>Somebody chose the hour of the own digest.</summary>
/// <param name="Staff">Staff code.</param>
/// <param name="Hour">From <see cref="DigestHours.Earliest"/> to <see cref="DigestHours.Latest"/>.</param>
public sealed record SetDigestHour(string Staff, int Hour) : LedgerWrite;

/// <summary>The hours that staff chose, for a turn.</summary>
public interface IDigestHours
{
    /// <param name="staff">Staff code.</param>
    Task<int> HourOfAsync(string staff, CancellationToken cancel);
}

/// <summary>Where nobody chose another.</summary>
public sealed class UsualHours : IDigestHours
{
    public static UsualHours Instance { get; } = new();

    public Task<int> HourOfAsync(string staff, CancellationToken cancel) => Task.FromResult(DigestHours.Usual);
}
