using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>A row of an older ledger as it will stand here, but for its ledger number.</summary>
/// <param name="Line">As in <see cref="Tables.ImportProblem"/>.</param>
/// <param name="Nth">Of the rows of this file that say the same of the same unit, the how-manieth, from 0.</param>
public sealed record ImportedHazard(int Line, HazardFacts Facts, HazardWords Words, int Nth = 0);

/// <summary>What an import has to know besides the file.</summary>
/// <param name="Unit">Code of the unit whose ledger it is, where the file doesn't say; null where the caller doesn't either.</param>
/// <param name="Now">With the installation's offset.</param>
/// <param name="Due">By when whoever has to act on an open one is asked to.</param>
/// <param name="Guess">Tells a category from a description, for ledgers without that column; null where it tells none.</param>
public sealed record ImportContext(Register Register, string? Unit, DateTimeOffset Now, TimeZoneInfo Zone, DueDates Due, Func<string, HazardCategory?> Guess);
