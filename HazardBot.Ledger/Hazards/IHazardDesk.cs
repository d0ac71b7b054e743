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
