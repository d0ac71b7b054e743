using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations;

/// <summary>The stored register as it was read, vanished entries included.</summary>
/// <param name="Version">Grows with every import that changed something.</param>
public sealed record StoredRegister(
    long Version, IReadOnlyList<Organization> Organizations, IReadOnlyList<StaffMember> Staff, IReadOnlyList<DutyShift> Duties)
{
    public Register ToRegister() => new(Organizations, Staff) { Version = Version, Duties = new(Duties) };
}

/// <summary>Organizations and staff in the database. They are few and read whole.</summary>
public sealed class OrganizationStore(Database database)
{
    /// <summary>The version now stored: one small read, for asking often whether a register in memory is still the present one.</summary>
    public Task<long> VersionAsync(CancellationToken cancel) => database.FirstAsync<long>(OrganizationSql.Version, null, cancel);

    /// <summary>
    /// Everything, by code. The version is read first: where an import comes between, it is the older one, so that who saves by it is
    /// refused and who watches it reads again.
    /// </summary>
    public async Task<StoredRegister> LoadAsync(CancellationToken cancel)
    {
        var version = await VersionAsync(cancel);
        var organizations = await database.ListAsync<OrganizationRow>(OrganizationSql.All, null, cancel);
        var staff = await database.ListAsync<StaffRow>(OrganizationSql.AllStaff, null, cancel);
        var duties = await new DutyStore(database).LoadAsync(cancel);
        return new(version, [.. organizations.Select(o => o.ToOrganization())], [.. staff.Select(s => s.ToMember())], duties);
    }

    /// <summary>Saves the whole plan in one transaction.</summary>
    /// <param name="seen">The version of the register that the plan was made from.</param>
    /// <returns>Stale, with nothing written, where another import came between.</returns>
    public async Task<CommitResult> SaveAsync(ImportPlan<Organization> plan, long seen, CancellationToken cancel)
    {
        if (plan.ChangesNothing)
        {
            return CommitResult.Done;
        }

        // Another tree than the plan was made from has another version, and the commit is stale.
        var before = (await LoadAsync(cancel)).Organizations;
        var commit = Write(plan, seen, OrganizationSql.Insert, OrganizationSql.Update, OrganizationRow.Of);
        Tally.AddTree(commit, before, [.. plan.Added, .. plan.Changed]);
        return await database.CommitAsync(commit, cancel);
    }

    /// <inheritdoc cref="SaveAsync(ImportPlan{Organization}, long, CancellationToken)"/>
    public async Task<CommitResult> SaveAsync(ImportPlan<StaffMember> plan, long seen, CancellationToken cancel) => plan.ChangesNothing
        ? CommitResult.Done
        : await database.CommitAsync(Write(plan, seen, OrganizationSql.InsertStaff, OrganizationSql.UpdateStaff, StaffRow.Of), cancel);

    private static Commit Write<T>(ImportPlan<T> plan, long seen, Statement insert, Statement update, Func<T, object> parameters)
        where T : class, IRegistered
    {
        var commit = new Commit().Add(OrganizationSql.NextVersion, new { seen }, Expect.OneRow);
        foreach (var added in plan.Added)
        {
            commit.Add(insert, parameters(added));
        }

        foreach (var changed in plan.Changed.Concat(plan.Vanished))
        {
            commit.Add(update, parameters(changed), Expect.OneRow);
        }

        return commit;
    }
}
