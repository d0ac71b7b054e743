using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.People;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.People;

public abstract class PeopleContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly StaffMember Member = new("P-1", "王五", "S1", StaffRole.SafetyOfficer);

    [Fact]
    public async Task A_change_moves_the_version_like_an_import_and_of_two_by_the_same_version_one_stands()
    {
        await using var own = await OwnAsync();
        var organizations = new OrganizationStore(own.Database);
        var seen = await organizations.VersionAsync(Cancel);

        Assert.True((await ChangeAsync(own, new ChangePeople(seen, [Member], [], []))).IsDone);
        Assert.Equal(CommitEnd.Stale, (await ChangeAsync(own, new ChangePeople(seen, [Member with { Code = "P-2" }], [], []))).End);

        var stored = await organizations.LoadAsync(Cancel);
        Assert.Equal(seen + 1, stored.Version);
        Assert.Equal(Member, Assert.Single(stored.Staff));
    }

    [Fact]
    public async Task Who_is_released_stays_in_the_table_with_the_time()
    {
        await using var own = await OwnAsync();
        var organizations = new OrganizationStore(own.Database);
        await ChangeAsync(own, new ChangePeople(await organizations.VersionAsync(Cancel), [Member], [], []));

        await ChangeAsync(own, new ChangePeople(await organizations.VersionAsync(Cancel), [], [Member with { VanishedAt = Samples.Now }], []));

        Assert.Equal(Samples.Now, Assert.Single((await organizations.LoadAsync(Cancel)).Staff).VanishedAt);
    }

    [Fact]
    public async Task The_trail_tells_who_did_what_about_whom()
    {
        await using var own = await OwnAsync();
        StaffEvent[] events =
        [
            new(Samples.NewId(), "P-1", StaffEventKind.Added, "T1", StaffRole.Head, Samples.Now, null, []),
            new(Samples.NewId(), "P-1", StaffEventKind.Released, "T1", StaffRole.Head, Samples.Now.AddDays(1), "T1", ["QD-2026-000001", "QD-2026-000002"]),
        ];

        Assert.True((await ChangeAsync(own, new ChangePeople(null, [], [], events))).IsDone);

        var trail = await own.People.EventsOfAsync("P-1", Cancel);
        Assert.Equal(events.Select(e => e with { Hazards = [] }), trail.Select(e => e with { Hazards = [] }));
        Assert.Equal(events[1].Hazards, trail[1].Hazards);
        Assert.Empty(await own.People.EventsOfAsync("T1", Cancel));
    }

    [Fact]
    public async Task What_is_in_somebodys_hands_is_what_waits_for_them_and_what_they_put_right()
    {
        var staff = $"H-{Samples.NewId():N}";
        var held = Samples.NewHazard(Samples.Facts() with { Holder = staff, ActBy = new(2026, 12, 1) });
        var handled = Samples.NewHazard(Samples.Facts() with { Holder = "someone", Handler = staff });
        var both = Samples.NewHazard(Samples.Facts() with { Holder = staff, Handler = staff, ActBy = new(2026, 11, 30) });
        await Ledger.WriteAsync(new HazardBot.Ledger.Hazards.RecordHazards([held, handled, both, Samples.NewHazard()]), Cancel);

        var found = await Ledger.People.InHandsOfAsync(staff, 10, Cancel);

        Assert.Equal([both.Id, held.Id, handled.Id], found.Select(h => h.Id));
        Assert.Single(await Ledger.People.InHandsOfAsync(staff, 1, Cancel));
    }

    [Fact]
    public async Task Who_left_since_is_told_apart_from_who_came()
    {
        await using var own = await OwnAsync();
        StaffEvent[] events =
        [
            new(Samples.NewId(), "P-1", StaffEventKind.Released, "T1", StaffRole.Head, Samples.Now, "T1", ["QD-2026-000001"]),
            new(Samples.NewId(), "P-2", StaffEventKind.Added, "T1", StaffRole.Head, Samples.Now.AddDays(1), null, []),
            new(Samples.NewId(), "P-3", StaffEventKind.Replaced, "T1", StaffRole.Head, Samples.Now.AddDays(2), "T1", ["QD-2026-000002"]),
        ];
        await ChangeAsync(own, new ChangePeople(null, [], [], events));

        Assert.Equal(["P-1", "P-3"], (await own.People.DeparturesAsync(Samples.Now.AddDays(-1), Cancel)).Select(e => e.Staff));
        Assert.Equal(["P-3"], (await own.People.DeparturesAsync(Samples.Now, Cancel)).Select(e => e.Staff));
    }

    private static Task<CommitResult> ChangeAsync(TestLedger ledger, ChangePeople change)
    {
        var commit = new Commit();
        PeopleStore.Add(commit, change);
        return ledger.Database.CommitAsync(commit, Cancel);
    }
}

public sealed class PeopleOnSqlite(SqliteFixture fixture) : PeopleContract(fixture), IClassFixture<SqliteFixture>;

public sealed class PeopleOnSqlServer(SqlServerFixture fixture) : PeopleContract(fixture), IClassFixture<SqlServerFixture>;
