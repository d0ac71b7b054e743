using HazardBot.Ledger.Organizations.Places;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations.Import;

/// <summary>How an import ended.</summary>
/// <param name="Plan">What was done; null where the file was refused and nothing was written.</param>
public sealed record ImportResult<T>(ImportReading<T> Reading, ImportPlan<T>? Plan)
    where T : class, IRegistered;

/// <summary>Brings the stored register in line with a file: all of it or, with any problem, nothing. The same file again changes nothing.</summary>
public sealed class RegisterImporter(OrganizationStore store, TimeProvider time)
{
    private const int MostTries = 5;

    /// <exception cref="InvalidOperationException">Other imports kept coming between.</exception>
    public Task<ImportResult<Organization>> ImportOrganizationsAsync(byte[] file, CancellationToken cancel) => ImportAsync(
        _ => OrganizationImport.Read(file),
        (stored, rows) => ImportPlan.For(stored.Organizations, rows, Now()),
        store.SaveAsync,
        cancel);

    /// <inheritdoc cref="ImportOrganizationsAsync"/>
    public Task<ImportResult<StaffMember>> ImportStaffAsync(byte[] file, CancellationToken cancel) => ImportAsync(
        stored => StaffImport.Read(file, new Register(stored.Organizations)),
        (stored, rows) => ImportPlan.For(stored.Staff, rows, Now()),
        store.SaveAsync,
        cancel);

    /// <inheritdoc cref="ImportOrganizationsAsync"/>
    public Task<ImportResult<Place>> ImportPlacesAsync(byte[] file, CancellationToken cancel) => ImportAsync(
        stored => PlaceImport.Read(file, new Register(stored.Organizations)),
        (stored, rows) => ImportPlan.For(stored.Places, rows, Now()),
        store.SaveAsync,
        cancel);

    private async Task<ImportResult<T>> ImportAsync<T>(
        Func<StoredRegister, ImportReading<T>> read,
        Func<StoredRegister, IReadOnlyList<T>, ImportPlan<T>> compare,
        Func<ImportPlan<T>, long, CancellationToken, Task<CommitResult>> save,
        CancellationToken cancel)
        where T : class, IRegistered
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var stored = await store.LoadAsync(cancel);
            var reading = read(stored);
            if (!reading.IsGood)
            {
                return new(reading, null);
            }

            var plan = compare(stored, reading.Rows);
            if ((await save(plan, stored.Version, cancel)).IsDone)
            {
                return new(reading, plan);
            }
        }

        throw new InvalidOperationException("The register kept changing under the import; nothing was written.");
    }

    // As the column keeps it, so that what was just marked equals what is read back.
    private DateTimeOffset Now() => time.GetUtcNow().ToColumn().ToInstant();
}
