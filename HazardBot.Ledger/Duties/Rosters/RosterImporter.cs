using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Duties.Rosters;

/// <summary>How an import of a roster ended.</summary>
/// <param name="Added">Null where the file was refused and nothing was written.</param>
/// <param name="Ended">Shifts that the file lacks: they are taken out.</param>
public sealed record RosterResult(ImportReading<RosterRow> Reading, int? Added, int Ended, int Unchanged);

/// <summary>Brings the roster in line with a file, which is the whole of it: all or, with any problem, nothing. The same file again changes nothing.</summary>
public sealed class RosterImporter(OrganizationStore register, DutyStore duties, TimeProvider time)
{
    private const int MostTries = 5;

    /// <exception cref="InvalidOperationException">Other imports kept coming between.</exception>
    public async Task<RosterResult> ImportAsync(byte[] file, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var stored = await register.LoadAsync(cancel);
            var reading = RosterImport.Read(file, new Register(stored.Organizations, stored.Staff));
            if (!reading.IsGood)
            {
                return new(reading, null, 0, 0);
            }

            var wanted = reading.Rows.ToHashSet();
            var ended = stored.Duties.Where(shift => !wanted.Remove(RowOf(shift))).Select(shift => shift.Id).ToList();
            var added = wanted.Select(row => new DutyShift(Guid.CreateVersion7(time.GetUtcNow()), row.Unit, row.Category, row.Staff, row.From, row.To)).ToList();
            var unchanged = stored.Duties.Count - ended.Count;
            if ((added.Count == 0 && ended.Count == 0) || (await duties.SaveAsync(added, ended, stored.Version, cancel)).IsDone)
            {
                return new(reading, added.Count, ended.Count, unchanged);
            }
        }

        throw new InvalidOperationException("The register kept changing under the import; nothing was written.");
    }

    private static RosterRow RowOf(DutyShift shift) => new(shift.Unit, shift.Category, shift.Staff, shift.From, shift.To);
}
