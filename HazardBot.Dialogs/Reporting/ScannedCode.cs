namespace HazardBot.Dialogs.Reporting;

/// <summary>What a scanned code stands for. It comes from a code that was checked, never from what somebody typed.</summary>
/// <param name="Unit">Code of the school.</param>
/// <param name="Place">Code of the place in it; null for the school as a whole.</param>
public sealed record ScannedCode(string Unit, string? Place);

/// <summary>A scan that is remembered in a conversation.</summary>
public sealed record Scan(ScannedCode Code, DateTimeOffset At)
{
    /// <summary>How long somebody is taken to stand where the code hangs.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(12);
}

/// <summary>Where a report's code hung.</summary>
/// <param name="Unit">Code of the school.</param>
/// <param name="Place">The place's name; null for the school as a whole.</param>
public sealed record Here(string Unit, string? Place);
