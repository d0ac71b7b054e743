using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards.Queries;

/// <summary>Local days, both included; null for an open end.</summary>
public sealed record DayRange(DateOnly? From, DateOnly? To);

/// <summary>Which hazards somebody asks for; what isn't restricted is null. The asker's part of the tree is no part of it: it comes with the asker.</summary>
public sealed record HazardFilter
{
    /// <summary>A unit with all below it.</summary>
    public string? Unit { get; init; }

    public HazardCategory? Category { get; init; }

    public Severity? Severity { get; init; }

    public HazardStatus? Status { get; init; }

    /// <summary>Only what is not ended.</summary>
    public bool IsOpen { get; init; }

    public DayRange? Reported { get; init; }

    public DayRange? Due { get; init; }

    public DayRange? Closed { get; init; }
}

/// <summary>What hazards are counted by.</summary>
public enum HazardGroup
{
    District,
    School,
    Category,
    Status,
    Severity,
    Month,

    /// <summary>By its Monday.</summary>
    Week,
    Day,
}

/// <param name="Code">A unit, category, status or severity by its code, a month (2026-11) or an ISO day; null for what belongs to none.</param>
public sealed record GroupCount(string? Code, long Count);

/// <summary>Where the next page begins. Days of a ledger change little, and a number is never given twice.</summary>
public sealed record PageKey(string Day, string Number);

/// <param name="Next">Null on the last page.</param>
public sealed record HazardPage(IReadOnlyList<Hazard> Hazards, PageKey? Next);

/// <summary>What a member of staff may ask of all hazards. Nothing outside the asker's part of the tree is listed or counted.</summary>
public interface ILedgerQueries
{
    Task<long> CountAsync(StaffMember asker, HazardFilter filter, CancellationToken cancel);

    /// <summary>Newest first by the day asked for (else by the day of the report); by due day the most pressing first.</summary>
    Task<HazardPage> PageAsync(StaffMember asker, HazardFilter filter, PageKey? from, int size, CancellationToken cancel);

    /// <summary>Largest first; time in its order. By time it is the day asked for that counts, else the day of the report.</summary>
    Task<IReadOnlyList<GroupCount>> BreakdownAsync(StaffMember asker, HazardFilter filter, HazardGroup by, CancellationToken cancel);

    /// <summary>What was done to a hazard, oldest first, without facts and words; null where the asker can't see it.</summary>
    Task<IReadOnlyList<TrailLine>?> TrailAsync(StaffMember asker, Guid hazard, CancellationToken cancel);
}
