using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>A hazard that went into the confidential track: no word of it stays plain, nothing counts or finds it, and its chain is proved.</summary>
public abstract class MovedHazardContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task It_is_as_if_it_had_never_been()
    {
        await using var ledger = await OwnAsync();
        await SaveRegisterAsync(ledger);
        var created = Samples.NewHazard(Samples.Facts() with { Unit = "SN-01", Holder = "T112", ActBy = new(2026, 11, 24), Due = new(2026, 12, 1), Owner = "贾老师" });
        await ledger.WriteAsync(new RecordHazards([created]), Cancel);
        var head = DemoRegister.Staff.Single(member => member.Code == "T111");
        var (desk, queries) = (new HazardDesk(ledger.Database, CaseSamples.Demo), ledger.Queries(CaseSamples.Demo));
        var before = (await desk.FindAsync(head, created.Id, Cancel))!;
        Assert.Equal(1, await queries.CountAsync(head, new HazardFilter(), Cancel));

        var moved = HazardRules.Decide(before, new MoveToConfidential(), Actor.Reporter, Samples.Now);
        Assert.True((await ledger.WriteAsync(new AppendEvents(before, moved.Events), Cancel)).IsDone);

        Assert.Null(await desk.FindAsync(head, created.Id, Cancel));
        Assert.Null(await desk.FindAsync(head, before.Facts.Number, Cancel));
        Assert.Empty(await desk.HeldByAsync(DemoRegister.Staff.Single(member => member.Code == "T112"), 10, Cancel));
        Assert.Equal(0, await queries.CountAsync(head, new HazardFilter(), Cancel));
        Assert.Empty((await queries.PageAsync(head, new HazardFilter(), null, 10, Cancel)).Hazards);
        Assert.Empty(await queries.BreakdownAsync(head, new HazardFilter(), HazardGroup.Category, Cancel));
        Assert.Null(await queries.TrailAsync(head, created.Id, Cancel));
        using var workbook = new MemoryStream();
        Assert.Equal(0, new LedgerExport(ledger.Database).Write(workbook, CaseSamples.Demo, new ExportRange(null, null, null), Samples.Now, Samples.Zone, Cancel));

        Assert.Equal("", await ledger.PeekAsync<string>("SELECT description FROM hazard WHERE id = @id", new { id = created.Id.ToColumn() }));
        Assert.Equal(0, await ledger.PeekAsync<int>("SELECT COALESCE(SUM(total), 0) FROM hazard_tally"));
        Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    [Fact]
    public void It_is_moved_by_who_reaches_it_or_who_told_it_and_by_nobody_else()
    {
        var record = new Hazard(Samples.NewId(), 1, Samples.Facts() with { Status = HazardStatus.InProgress }, new HazardWords("栏杆松了"), Samples.NewId());

        Assert.Equal(HazardStatus.Moved, HazardRules.Decide(record, new MoveToConfidential(), Actor.Reporter, Samples.Now).Events[0].Facts!.Status);
        Assert.Null(HazardRules.Decide(record, new MoveToConfidential(), new Actor("T112", "safety_officer", Reach.Own), Samples.Now).Refusal);
        Assert.Equal(RefusalReason.NotYours, HazardRules.Decide(record, new MoveToConfidential(), new Actor("T212", "safety_officer"), Samples.Now).Refusal);
        var moved = record with { Facts = record.Facts with { Status = HazardStatus.Moved } };
        Assert.Equal(RefusalReason.Ended, HazardRules.Decide(moved, new ReopenHazard("还在", null, default), Actor.Reporter, Samples.Now).Refusal);
    }

    private static async Task SaveRegisterAsync(TestLedger ledger)
    {
        var importer = new HazardBot.Ledger.Organizations.Import.RegisterImporter(ledger.Organizations, TimeProvider.System);
        await importer.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), Cancel);
        await importer.ImportStaffAsync(DemoRegister.StaffFile(), Cancel);
    }
}

public sealed class MovedHazardOnSqlite(SqliteFixture fixture) : MovedHazardContract(fixture), IClassFixture<SqliteFixture>;

public sealed class MovedHazardOnSqlServer(SqlServerFixture fixture) : MovedHazardContract(fixture), IClassFixture<SqlServerFixture>;
