namespace HazardBot.Ledger.Hazards;

/// <summary>The stored form of <see cref="HazardDetails"/>: codes, days and instants as everywhere in the ledger; what is zero is left out.</summary>
internal sealed record StoredDetails
{
    public string? Mode { get; init; }

    public string? Officer { get; init; }

    public string? Leader { get; init; }

    public string? Guard { get; init; }

    public decimal? Budget { get; init; }

    public long? RoutedAt { get; init; }

    public long? AcceptedAt { get; init; }

    public long? DoneAt { get; init; }

    public string? DoneBy { get; init; }

    public string? ExtensionDue { get; init; }

    public int? Extensions { get; init; }

    public int? FailedChecks { get; init; }

    public int? Reopened { get; init; }

    public string? Checker { get; init; }

    public long? CheckedAt { get; init; }

    public string? MergedInto { get; init; }

    public string? ReferredTo { get; init; }

    public string? Finder { get; init; }

    public string? OldNumber { get; init; }

    public static StoredDetails? Of(HazardDetails? details) => details is null ? null : new()
    {
        Mode = details.Mode is { } mode ? Codes.Of(mode) : null,
        Officer = details.Officer,
        Leader = details.Leader,
        Guard = details.Guard,
        Budget = details.Budget,
        RoutedAt = Milliseconds(details.RoutedAt),
        AcceptedAt = Milliseconds(details.AcceptedAt),
        DoneAt = Milliseconds(details.DoneAt),
        DoneBy = details.DoneBy,
        ExtensionDue = Codes.Of(details.ExtensionDue),
        Extensions = NotZero(details.Extensions),
        FailedChecks = NotZero(details.FailedChecks),
        Reopened = NotZero(details.Reopened),
        Checker = details.Checker,
        CheckedAt = Milliseconds(details.CheckedAt),
        MergedInto = details.MergedInto,
        ReferredTo = details.ReferredTo,
        Finder = details.Finder,
        OldNumber = details.OldNumber,
    };

    public HazardDetails ToDetails() => new()
    {
        Mode = Mode is null ? null : Codes.Parse<RectificationMode>(Mode),
        Officer = Officer,
        Leader = Leader,
        Guard = Guard,
        Budget = Budget,
        RoutedAt = Instant(RoutedAt),
        AcceptedAt = Instant(AcceptedAt),
        DoneAt = Instant(DoneAt),
        DoneBy = DoneBy,
        ExtensionDue = Codes.ParseDay(ExtensionDue),
        Extensions = Extensions ?? 0,
        FailedChecks = FailedChecks ?? 0,
        Reopened = Reopened ?? 0,
        Checker = Checker,
        CheckedAt = Instant(CheckedAt),
        MergedInto = MergedInto,
        ReferredTo = ReferredTo,
        Finder = Finder,
        OldNumber = OldNumber,
    };

    private static int? NotZero(int count) => count == 0 ? null : count;

    private static long? Milliseconds(DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();

    private static DateTimeOffset? Instant(long? milliseconds) => milliseconds is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
}

/// <summary>The staff's words that stand plain in the current row, beside the measure.</summary>
internal sealed record PlainWords(string? Interim, string? Cause, string? Outcome, string? Remark, string? CheckResult = null, string? LookBack = null)
{
    public static PlainWords? Of(HazardWords words)
    {
        var plain = new PlainWords(words.Interim, words.Cause, words.Outcome, words.Remark, words.CheckResult, words.LookBack);
        return plain == new PlainWords(null, null, null, null) ? null : plain;
    }
}
