using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Duties.Rosters;

/// <summary>Somebody takes on what reaches a unit, for some days.</summary>
/// <param name="Category">Null for all.</param>
/// <param name="Staff">Staff code.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record DutyShift(Guid Id, string Unit, HazardCategory? Category, string Staff, DateOnly From, DateOnly To);
