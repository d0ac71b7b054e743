using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace HazardBot.Tests.Organizations;

/// <summary>What an import does to a database, whichever it is.</summary>
public abstract class RegisterImporterContract : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8)));
    private readonly Database _database;
    private readonly OrganizationStore _store;
    private readonly RegisterImporter _importer;

    protected RegisterImporterContract(IDialect dialect)
    {
        _database = new Database(dialect);
        _database.Migrate();
        _store = new OrganizationStore(_database);
        _importer = new RegisterImporter(_store, _time);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fresh_database_has_an_empty_register()
    {
        var stored = await _store.LoadAsync(Cancel);

        Assert.Equal(0, stored.Version);
        Assert.Empty(stored.Organizations);
        Assert.Empty(stored.Staff);
    }

    [Fact]
    public async Task What_was_imported_is_read_back_as_it_was()
    {
        await ImportDemoAsync();

        var stored = await _store.LoadAsync(Cancel);

        Assert.Equivalent(DemoRegister.Register.All.OrderBy(o => o.Code, StringComparer.Ordinal), stored.Organizations, strict: true);
        Assert.Equal(DemoRegister.Staff.OrderBy(s => s.Code, StringComparer.Ordinal), stored.Staff);
    }

    [Fact]
    public async Task The_same_files_again_change_nothing()
    {
        await ImportDemoAsync();
        var before = await _store.VersionAsync(Cancel);

        var organizations = await _importer.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), Cancel);
        var staff = await _importer.ImportStaffAsync(DemoRegister.StaffFile(), Cancel);

        Assert.True(organizations.Plan!.ChangesNothing);
        Assert.True(staff.Plan!.ChangesNothing);
        Assert.Equal(before, await _store.VersionAsync(Cancel));
    }

    [Fact]
    public async Task One_bad_row_and_nothing_is_written()
    {
        var result = await _importer.ImportOrganizationsAsync(Files.Utf8(Files.SmallTree + "X,甲小学,school,nowhere,,,,\n"), Cancel);

        Assert.Null(result.Plan);
        Assert.Equal(["5 UnknownParent nowhere"], Files.Said(result.Reading));
        Assert.Empty((await _store.LoadAsync(Cancel)).Organizations);
    }

    [Fact]
    public async Task Who_vanishes_is_kept_and_marked_and_unmarked_on_return()
    {
        await _importer.ImportOrganizationsAsync(Files.Utf8(Files.SmallTree), Cancel);
        var without = Files.SmallTree[..Files.SmallTree.IndexOf("S,", StringComparison.Ordinal)];

        var gone = await _importer.ImportOrganizationsAsync(Files.Utf8(without), Cancel);
        Assert.Equal("河东实验小学", Assert.Single(gone.Plan!.Vanished).Name);
        var marked = await FindAsync("S");
        Assert.Equal(_time.GetUtcNow(), marked.VanishedAt);
        Assert.Equal(["实验小学"], marked.Aliases);

        _time.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await _importer.ImportOrganizationsAsync(Files.Utf8(without), Cancel)).Plan!.Vanished);
        Assert.Equal(marked.VanishedAt, (await FindAsync("S")).VanishedAt);

        var back = await _importer.ImportOrganizationsAsync(Files.Utf8(Files.SmallTree), Cancel);
        Assert.Equal((0, 1, 2), (back.Plan!.Added.Count, back.Plan.Changed.Count, back.Plan.Unchanged));
        Assert.Null((await FindAsync("S")).VanishedAt);
    }

    [Fact]
    public async Task Staff_who_vanish_are_kept_and_staff_of_a_vanished_unit_are_refused()
    {
        await _importer.ImportOrganizationsAsync(Files.Utf8(Files.SmallTree), Cancel);
        await _importer.ImportStaffAsync(Files.Utf8(Files.StaffHeader + "1,甄安全,S,校长,,Ab,,,\n2,郝认真,D,区局安全科,,,,,\n"), Cancel);

        var gone = await _importer.ImportStaffAsync(Files.Utf8(Files.StaffHeader + "1,甄安全,D,区局安全科,,ab,,,\n"), Cancel);
        Assert.Equal("郝认真", Assert.Single(gone.Plan!.Vanished).Name);
        var staff = (await _store.LoadAsync(Cancel)).Staff;
        Assert.Equal(("D", StaffRole.DistrictSafety, "ab"), (staff[0].Unit, staff[0].Role, staff[0].Wecom));
        Assert.Equal(_time.GetUtcNow(), staff[1].VanishedAt);

        await _importer.ImportOrganizationsAsync(Files.Utf8(Files.OrganizationHeader + "B,市教育局,bureau,,,,,\n"), Cancel);
        var refused = await _importer.ImportStaffAsync(Files.Utf8(Files.StaffHeader + "1,甄安全,D,区局安全科,,,,,\n"), Cancel);
        Assert.Equal(["2 VanishedUnit D"], Files.Said(refused.Reading));
    }

    [Fact]
    public async Task A_plan_made_from_old_reads_is_stale_and_writes_nothing()
    {
        var seen = await _store.VersionAsync(Cancel);
        var plan = ImportPlan.For([], DemoRegister.Register.All, _time.GetUtcNow());
        await _importer.ImportOrganizationsAsync(Files.Utf8(Files.SmallTree), Cancel);

        Assert.Equal(CommitEnd.Stale, (await _store.SaveAsync(plan, seen, Cancel)).End);
        Assert.Equal(3, (await _store.LoadAsync(Cancel)).Organizations.Count);
    }

    [Fact]
    public async Task Imports_at_once_leave_one_of_the_files_whole()
    {
        string[] files = [.. Enumerable.Range(0, 4).Select(i => $"{Files.OrganizationHeader}B,市教育局,bureau,,,,,\nS{i},学校{i},school,B,别名{i},,,\n")];

        var results = await Task.WhenAll(files.Select(f => Task.Run(() => _importer.ImportOrganizationsAsync(Files.Utf8(f), Cancel), Cancel)));

        Assert.All(results, r => Assert.NotNull(r.Plan));
        var present = (await _store.LoadAsync(Cancel)).Organizations.Where(o => o.VanishedAt is null);
        Assert.Equal(2, present.Count());
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task ImportDemoAsync()
    {
        Assert.NotNull((await _importer.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), Cancel)).Plan);
        Assert.NotNull((await _importer.ImportStaffAsync(DemoRegister.StaffFile(), Cancel)).Plan);
    }

    private async Task<Organization> FindAsync(string code) =>
        (await _store.LoadAsync(Cancel)).Organizations.Single(o => string.Equals(o.Code, code, StringComparison.Ordinal));
}
