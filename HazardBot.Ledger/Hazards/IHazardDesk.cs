using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards;

/// <summary>The reads of hazards that a member of staff may make. What lies outside the person's part of the tree is not found.</summary>
public interface IHazardDesk
{
    Task<Hazard?> FindAsync(StaffMember reader, string number, CancellationToken cancel);

    Task<Hazard?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel);

    /// <summary>What waits for this person, and what this person puts right: most pressing first.</summary>
    Task<IReadOnlyList<Hazard>> HeldByAsync(StaffMember reader, int limit, CancellationToken cancel);
}

/// <summary>For a chat that no member of staff is bound to: it finds nothing.</summary>
public sealed class NoDesk : IHazardDesk
{
    public static NoDesk Instance { get; } = new();

    public Task<Hazard?> FindAsync(StaffMember reader, string number, CancellationToken cancel) => Task.FromResult<Hazard?>(null);

    public Task<Hazard?> FindAsync(StaffMember reader, Guid id, CancellationToken cancel) => Task.FromResult<Hazard?>(null);

    public Task<IReadOnlyList<Hazard>> HeldByAsync(StaffMember reader, int limit, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Hazard>>([]);
}
