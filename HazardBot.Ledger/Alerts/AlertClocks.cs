namespace HazardBot.Ledger.Alerts;

/// <summary>How long an alert waits for an answer. Settings, section <c>Alerts</c>; minutes from the alert, each longer than the one before.</summary>
public sealed class AlertClocks
{
    /// <summary>The reporter hears that nobody has confirmed it; who was told is told again, and the next level too.</summary>
    public int FirstMinutes { get; init; } = 5;

    /// <summary>The same once more.</summary>
    public int SecondMinutes { get; init; } = 10;

    /// <summary>And the address outside.</summary>
    public int OutsideMinutes { get; init; } = 15;

    /// <summary>The three marks of an announced threat lie so far apart: with 15, at 15, 30 and 45 minutes.</summary>
    public int ThreatMinutes { get; init; } = 15;

    /// <summary>Days after which the words of an alert and the reporter's address are destroyed.</summary>
    public int WordsKeptDays { get; init; } = 30;

    private const int LongestMinutes = 60;

    private const int LongestDays = 3660;

    /// <summary>The times after which an alert without an answer goes on; the last one reaches outside.</summary>
    public IReadOnlyList<TimeSpan> Marks(AlertKind kind) => kind == AlertKind.Danger
        ? [TimeSpan.FromMinutes(FirstMinutes), TimeSpan.FromMinutes(SecondMinutes), TimeSpan.FromMinutes(OutsideMinutes)]
        : [TimeSpan.FromMinutes(ThreatMinutes), TimeSpan.FromMinutes(2 * ThreatMinutes), TimeSpan.FromMinutes(3 * ThreatMinutes)];

    /// <summary>Names of the settings that can't be: minutes that don't grow or leave an hour, a threat that nobody looks at within the hour.</summary>
    public IEnumerable<string> Wrong()
    {
        if (FirstMinutes is < 1 or > LongestMinutes)
        {
            yield return nameof(FirstMinutes);
        }

        if (SecondMinutes <= FirstMinutes || SecondMinutes > LongestMinutes)
        {
            yield return nameof(SecondMinutes);
        }

        if (OutsideMinutes <= SecondMinutes || OutsideMinutes > LongestMinutes)
        {
            yield return nameof(OutsideMinutes);
        }

        if (ThreatMinutes is < 1 or > LongestMinutes / 3)
        {
            yield return nameof(ThreatMinutes);
        }

        if (WordsKeptDays is < 1 or > LongestDays)
        {
            yield return nameof(WordsKeptDays);
        }
    }
}
