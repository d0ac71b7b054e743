using System.Text;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Duties.Rosters;

public abstract class RosterImporterContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private const string Head = "unit,staff,from,to,category\n";
    private const string First = "SN-01,T112,2026-12-01,2026-12-07,\n";
    private const string Second = "SN-01,T111,2026-12-08,2026-12-14,fire\n";

    [Fact]
    public async Task The_file_is_the_whole_roster_and_the_same_again_changes_nothing()
    {
        await using var ledger = await OwnAsync();
        var organizations = new OrganizationStore(ledger.Database);
        var register = new RegisterImporter(organizations, TimeProvider.System);
        await register.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), Cancel);
        await register.ImportStaffAsync(DemoRegister.StaffFile(), Cancel);
        var duties = new DutyStore(ledger.Database);
        var importer = new RosterImporter(organizations, duties, TimeProvider.System);

        Assert.Equal((2, 0, 0), Counts(await ImportAsync(Head + First + Second)));
        var version = await organizations.VersionAsync(Cancel);
        Assert.Equal((0, 0, 2), Counts(await ImportAsync(Head + First + Second)));
        Assert.Equal(version, await organizations.VersionAsync(Cancel));

        Assert.Null((await ImportAsync(Head + First + "SN-01,nobody,2026-12-08,2026-12-14,\n")).Added);
        Assert.Equal(2, (await duties.LoadAsync(Cancel)).Count);

        Assert.Equal((0, 1, 1), Counts(await ImportAsync(Head + Second)));
        Assert.Equal("T111", Assert.Single(await duties.LoadAsync(Cancel)).Staff);

        Task<RosterResult> ImportAsync(string csv) => importer.ImportAsync(Encoding.UTF8.GetBytes(csv), Cancel);
    }

    private static (int? Added, int Ended, int Unchanged) Counts(RosterResult result) => (result.Added, result.Ended, result.Unchanged);
}

public sealed class RosterImporterOnSqlite(SqliteFixture fixture) : RosterImporterContract(fixture), IClassFixture<SqliteFixture>;

public sealed class RosterImporterOnSqlServer(SqlServerFixture fixture) : RosterImporterContract(fixture), IClassFixture<SqlServerFixture>;
