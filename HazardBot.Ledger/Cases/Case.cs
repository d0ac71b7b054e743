namespace HazardBot.Ledger.Cases;

/// <summary>The plain facts of a case: what clocks and scope need, and nothing else.</summary>
/// <param name="Number">Random: <see cref="CaseNumber"/>.</param>
/// <param name="HolderUnit">Code of the unit that deals with it; null where nobody in the tree may.</param>
/// <param name="Members">Staff codes of who is assigned by name.</param>
/// <param name="Discovered">When the harm came to be known: the ten days of the investigation run from here.</param>
/// <param name="ActAt">When the next step is due; null where none is.</param>
/// <param name="PoliceAt">When it was reported to the police; null where it wasn't.</param>
/// <param name="Report">The report it was told in.</param>
public sealed record CaseFacts(
    string Number,
    CaseStatus Status,
    string? HolderUnit,
    IReadOnlyList<string> Members,
    DateTimeOffset Discovered,
    DateTimeOffset ReportedAt,
    DateTimeOffset? ActAt = null,
    DateTimeOffset? PoliceAt = null,
    DateTimeOffset? EndedAt = null,
    Guid? Report = null);

/// <summary>What a case is about, in codes. Sealed: who is accused, and in which school, is nobody's to read in a database.</summary>
public sealed record CaseMatter(CaseKind Kind)
{
    /// <summary>Code of the narrowest unit known; null while not even the district is.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of the other school, where pupils of two are concerned.</summary>
    public string? OtherUnit { get; init; }

    public IReadOnlyList<Exclusion> Exclusions { get; init => field = value ?? []; } = [];

    /// <summary>A life is in danger, or the law demands that it be looked into: it can't be withdrawn.</summary>
    public bool MustStay { get; init; }

    public IReadOnlyList<BullyingAct> Acts { get; init => field = value ?? []; } = [];

    /// <summary>Staff code of who found what happened; somebody else reviews it.</summary>
    public string? FoundBy { get; init; }

    /// <summary>The unit that found it; a review lies above.</summary>
    public string? FoundIn { get; init; }

    /// <summary>Staff code of who wants it moved to the open ledger; another has to want it too.</summary>
    public string? OpeningBy { get; init; }
}

/// <summary>The words of a case. Sealed.</summary>
/// <param name="Told">What happened, as the reporter told it, names masked where the reporter said so.</param>
/// <param name="Who">Whom it happened to: grade and class, or what the reporter said instead.</param>
/// <param name="Involved">涉事的人, as told.</param>
/// <param name="Since">Since when and how often.</param>
/// <param name="Adults">Which adults know.</param>
/// <param name="Safety">Whether the reporter said that the child is safe.</param>
/// <param name="Investigation">What the investigation found out.</param>
/// <param name="Finding">Why it was found so.</param>
/// <param name="Measures">处置</param>
/// <param name="Support">跟踪帮扶</param>
/// <param name="Scrubbed">The words proposed for the open ledger.</param>
/// <param name="Note">The words of this event alone.</param>
public sealed record CaseWords(
    string? Told = null,
    string? SchoolAsTold = null,
    string? Who = null,
    string? Involved = null,
    string? Since = null,
    string? Adults = null,
    string? Safety = null,
    string? Investigation = null,
    string? Finding = null,
    string? Measures = null,
    string? Support = null,
    string? Scrubbed = null,
    string? Note = null)
{
    public const int Longest = 4000;

    /// <summary>Member by member; null leaves what was there. A note belongs to its event alone.</summary>
    public CaseWords With(CaseWords? brought) => brought is null ? this with { Note = null } : new(
        brought.Told ?? Told,
        brought.SchoolAsTold ?? SchoolAsTold,
        brought.Who ?? Who,
        brought.Involved ?? Involved,
        brought.Since ?? Since,
        brought.Adults ?? Adults,
        brought.Safety ?? Safety,
        brought.Investigation ?? Investigation,
        brought.Finding ?? Finding,
        brought.Measures ?? Measures,
        brought.Support ?? Support,
        brought.Scrubbed ?? Scrubbed);
}

/// <summary>A case as it stands now, without its words: those are read with a purpose only.</summary>
/// <param name="Id">Version 7 UUID.</param>
/// <param name="Version">Sequence number of its last event.</param>
/// <param name="DataKey">The key that everything sealed of it is under.</param>
/// <param name="Head">SHA-256 of its last event, 32 bytes.</param>
public sealed record Case(Guid Id, int Version, CaseFacts Facts, CaseMatter Matter, Guid DataKey, ReadOnlyMemory<byte> Head = default);
