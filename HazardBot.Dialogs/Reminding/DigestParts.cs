using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reminding;

/// <summary>What a digest is made of, as it stands when it is sent.</summary>
/// <param name="Held">What waits for the reader, most pressing first.</param>
/// <param name="Below">What others let go overdue, as far as the reader hears of it.</param>
/// <param name="Inherited">What came to the reader since the last digest because somebody left.</param>
public sealed record DigestParts(IReadOnlyList<Hazard> Held, OverdueBelow Below, IReadOnlyList<Inheritance> Inherited);

/// <param name="Count">Of all.</param>
/// <param name="Oldest">Some of them, the longest overdue first.</param>
public sealed record OverdueBelow(int Count, IReadOnlyList<Hazard> Oldest)
{
    public static OverdueBelow None { get; } = new(0, []);
}

/// <param name="From">Name of who left.</param>
/// <param name="Hazards">Those that still wait for the reader.</param>
public sealed record Inheritance(string From, IReadOnlyList<Hazard> Hazards);
