using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Organizations.People;

/// <summary>A change of the register made in chat, with its rows of the trail. Stale where an import or another change came between.</summary>
/// <param name="Seen">The version of the register it was decided by; null where the register doesn't change.</param>
/// <param name="Added">Whose codes were never in the register.</param>
/// <param name="Changed">As they will stand.</param>
public sealed record ChangePeople(
    long? Seen, IReadOnlyList<StaffMember> Added, IReadOnlyList<StaffMember> Changed, IReadOnlyList<StaffEvent> Events) : LedgerWrite;
