using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Duties.Rosters;

public abstract class DutyStoreContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task Shifts_are_read_with_the_register_and_change_its_version()
    {
        await using var ledger = await OwnAsync();
        var (store, register) = (new DutyStore(ledger.Database), new OrganizationStore(ledger.Database));
        var before = await register.VersionAsync(Cancel);
        DutyShift[] shifts =
        [
            new(Samples.NewId(), "S1", null, "T1", new(2026, 12, 1), new(2026, 12, 7)),
            new(Samples.NewId(), "S1", HazardCategory.ChemicalLab, "t1", new(2026, 12, 1), new(2026, 12, 1)),
        ];

        Assert.True((await store.SaveAsync(shifts, [], before, Cancel)).IsDone);

        var stored = await register.LoadAsync(Cancel);
        Assert.Equal(before + 1, stored.Version);
        Assert.Equal(shifts.ToHashSet(), stored.Duties.ToHashSet());

        Assert.True((await store.SaveAsync([], [shifts[0].Id], stored.Version, Cancel)).IsDone);
        Assert.Equal([shifts[1]], await store.LoadAsync(Cancel));
    }

    [Fact]
    public async Task Who_decided_on_an_older_register_changes_nothing()
    {
        await using var ledger = await OwnAsync();
        var store = new DutyStore(ledger.Database);
        var seen = await new OrganizationStore(ledger.Database).VersionAsync(Cancel);
        var shift = new DutyShift(Samples.NewId(), "S1", null, "T1", new(2026, 12, 1), new(2026, 12, 7));

        Assert.Equal(CommitEnd.Stale, (await store.SaveAsync([shift], [], seen - 1, Cancel)).End);
        Assert.Equal(CommitEnd.Stale, (await store.SaveAsync([shift], [Samples.NewId()], seen, Cancel)).End);
        Assert.Empty(await store.LoadAsync(Cancel));
    }
}

public sealed class DutyStoreOnSqlite(SqliteFixture fixture) : DutyStoreContract(fixture), IClassFixture<SqliteFixture>;

public sealed class DutyStoreOnSqlServer(SqlServerFixture fixture) : DutyStoreContract(fixture), IClassFixture<SqlServerFixture>;
