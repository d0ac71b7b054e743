using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Alerts;

/// <summary>How pressing it is.</summary>
public enum AlertKind
{
    /// <summary>Somebody's life is in danger now.</summary>
    Danger,

    /// <summary>Violence is announced for later: a person looks at it within the hour.</summary>
    Threat,
}

/// <summary>What an alert is about. Sealed.</summary>
/// <param name="What">Which danger, in the code of who read it: fire, self_harm.</param>
/// <param name="Category">Whose shift of the roster it falls into.</param>
/// <param name="IsConfidential">The words are kept, and shown to nobody who is told.</param>
public sealed record AlertMatter(AlertKind Kind, string What, HazardCategory Category, bool IsConfidential)
{
    /// <summary>Words of one message that are kept, in characters.</summary>
    public const int LongestWords = 1000;

    /// <summary>Messages whose words are kept.</summary>
    public const int MostWords = 20;

    /// <summary>Code of the narrowest unit known; null while it may be anywhere.</summary>
    public string? Unit { get; init; }

    /// <summary>Where exactly, as typed.</summary>
    public string? Place { get; init; }

    /// <summary>What was said, as typed, oldest first.</summary>
    public IReadOnlyList<string> Words { get; init => field = value ?? []; } = [];

    /// <summary>Nobody of the school is told, whichever it is.</summary>
    public bool IsSchoolKeptOut { get; init; }

    /// <summary>Who is not told, nor anybody below them.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init => field = value ?? []; } = [];

    /// <summary>Code of the member of staff who told it; knows it already. Null for the public.</summary>
    public string? ToldBy { get; init; }

    /// <summary>The matter with what was said later. What is known stays, unless it is said anew.</summary>
    public AlertMatter With(AlertAddition more) => this with
    {
        IsConfidential = IsConfidential || more.IsConfidential,
        Unit = more.Unit ?? Unit,
        Place = more.Place ?? Place,
        Words = more.Words is { } words && Words.Count < MostWords ? [.. Words, words] : Words,
        IsSchoolKeptOut = IsSchoolKeptOut || more.IsSchoolKeptOut,
        Exclusions = [.. Exclusions.Union(more.Exclusions)],
    };
}

/// <summary>What was said later.</summary>
/// <param name="Words">At most <see cref="AlertMatter.LongestWords"/> characters; null where it was no words.</param>
public sealed record AlertAddition(string? Words, string? Unit = null, string? Place = null, bool IsConfidential = false)
{
    public bool IsSchoolKeptOut { get; init; }

    public IReadOnlyList<Exclusion> Exclusions { get; init => field = value ?? []; } = [];
}
