using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Cases;

/// <summary>A write to the confidential track, decided by the rules beforehand and committed with the turn.</summary>
public abstract record CaseWrite : LedgerWrite;

/// <summary>A case to be created with its first events.</summary>
public sealed record NewCase(Guid Id, Guid DataKey, IReadOnlyList<CaseEvent> Events);

/// <summary>A new case, and who told it.</summary>
/// <param name="Report">Null where nobody outside told it, or the report stands already.</param>
public sealed record CreateCase(NewCase Case, Report? Report) : CaseWrite;

/// <summary>Events to be appended to a case as it was read: a lost race re-runs the turn.</summary>
public sealed record AppendCase(Case Before, IReadOnlyList<CaseEvent> Events) : CaseWrite;

/// <summary>Who told a report, how to reach them and its receipt are destroyed.</summary>
public sealed record ForgetReporter(Guid Report) : CaseWrite;
