using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;
using static HazardBot.Tests.Cases.CaseSamples;

namespace HazardBot.Tests.Cases;

public abstract class CaseContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task Who_is_assigned_finds_it_and_nobody_else_does()
    {
        var created = await CreateAsync();
        var number = created.Events[0].Facts.Number;

        foreach (var member in Demo.All.SelectMany(unit => Demo.StaffOf(unit.Code)))
        {
            var (byNumber, byId) = (await Desk.FindAsync(member, number, Cancel), await Desk.FindAsync(member, created.Id, Cancel));
            var listed = await Desk.AssignedAsync(member, Cancel);
            var opened = await Desk.OpenAsync(member, Read(created.Id), Cancel);

            Assert.Equal(member.Code == Committee, byNumber is not null);
            Assert.Equal(byNumber is not null, byId is not null);
            Assert.Equal(byNumber is not null, listed.Any(found => found.Id == created.Id));
            Assert.Equal(byNumber is not null, opened is not null);
        }
    }

    [Fact]
    public async Task A_case_is_read_as_it_was_written()
    {
        var created = await CreateAsync(Matter(CaseKind.HarmByStaff, new Exclusion(ExclusionReason.Accused) { Unit = School, Name = "何" }));

        var opened = await Desk.OpenAsync(Staff(District), Read(created.Id), Cancel);

        Assert.Equal(new CaseWords("他们给我起外号，不跟我玩", Who: "初一"), opened!.Words);
        Assert.Equal((1, created.DataKey, CaseStatus.Submitted), (opened.Case.Version, opened.Case.DataKey, opened.Case.Facts.Status));
        Assert.Equal(created.Events[0].Matter!.Exclusions, opened.Case.Matter.Exclusions);
        Assert.Equal(created.Events[0].Facts.ActAt, opened.Case.Facts.ActAt);
        Assert.Equal(CaseEventKind.Filed, Assert.Single(opened.Trail).Kind);
    }

    [Fact]
    public async Task A_step_changes_row_trail_and_assignment_and_a_lost_race_nothing()
    {
        var created = await CreateAsync();
        var before = (await Desk.FindAsync(Staff(Committee), created.Id, Cancel))!;

        Assert.True((await DoAsync(before, Committee, new Recuse("当事人是我侄子"))).IsDone);
        Assert.Equal(CommitEnd.Stale, (await DoAsync(before, Committee, new ConfirmSafety("在家"))).End);

        Assert.Null(await Desk.FindAsync(Staff(Committee), created.Id, Cancel));
        var after = await Desk.OpenAsync(Staff(District), Read(created.Id), Cancel);
        Assert.Equal((2, "QD-SN"), (after!.Case.Version, after.Case.Facts.HolderUnit));
        Assert.Equal("当事人是我侄子", after.Trail[1].Words?.Note);
        Assert.Null(after.Words.Note);
    }

    [Fact]
    public async Task Every_read_leaves_its_line_before_the_words_are_out_and_the_same_read_one_line()
    {
        var created = await CreateAsync();
        var read = Read(created.Id) with { Purpose = CasePurpose.Other, Words = "家长问进展" };

        await Desk.OpenAsync(Staff(Committee), read, Cancel);
        await Desk.OpenAsync(Staff(Committee), read, Cancel);
        await Desk.OpenAsync(Staff(Committee), Read(created.Id), Cancel);
        await Desk.OpenAsync(Staff(Head), Read(created.Id), Cancel);

        var report = await Ledger.CaseAccess.OfAsync(created.Events[0].Facts.Number, Cancel);
        Assert.Equal([(Committee, CasePurpose.Other, "家长问进展"), (Committee, CasePurpose.Investigation, null)], report!.Reads.Select(line => (line.Staff, line.Purpose, line.Words)));
        Assert.Equal([CaseEventKind.Filed], report.Steps.Select(step => step.Kind));
        Assert.Null(await Ledger.CaseAccess.OfAsync("BM-2222-2222", Cancel));
    }

    [Fact]
    public async Task The_access_log_is_never_changed()
    {
        var created = await CreateAsync();
        await Desk.OpenAsync(Staff(Committee), Read(created.Id), Cancel);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Ledger.TamperAsync("DELETE FROM case_access WHERE case_id = @id", new { id = created.Id.ToColumn() }));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Ledger.TamperAsync("UPDATE case_access SET staff = 'T001' WHERE case_id = @id", new { id = created.Id.ToColumn() }));
    }

    [Fact]
    public async Task Who_told_it_finds_it_by_the_report_and_is_forgotten_on_asking()
    {
        var report = Samples.Report("reporter-1");
        var created = New(report: report.Id);
        Assert.True((await Ledger.WriteAsync(new CreateCase(created, report), Cancel)).IsDone);

        Assert.Equal(created.Id, Assert.Single(await Desk.OfReportAsync(report.Id, Cancel)).Case.Id);
        Assert.Equal(report.Id, (await Ledger.Reader.FindByReceiptAsync(report.Receipt, Cancel))!.Id);

        Assert.True((await Ledger.WriteAsync(new ForgetReporter(report.Id), Cancel)).IsDone);
        await Ledger.Keys.DestroyDueAsync(Samples.Now, Cancel);

        Assert.Empty(await Ledger.Reader.FindByReporterAsync("wechat", "reporter-1", 5, Cancel));
        Assert.Null(await Ledger.Reader.ShowReceiptAsync(report.Id, Cancel));
    }

    [Fact]
    public async Task Erased_words_are_gone_and_the_chain_is_proved_all_the_same()
    {
        await using var ledger = await OwnAsync();
        var created = New();
        await ledger.WriteAsync(new CreateCase(created, null), Cancel);
        var before = (await ledger.Cases(Demo).FindAsync(Staff(Committee), created.Id, Cancel))!;

        await ledger.WriteAsync(new AppendCase(before, CaseRules.Decide(before, new EraseCase(), Actor.Reporter, Ground, Now).Events), Cancel);
        Assert.Null(await ledger.Cases(Demo).FindAsync(Staff(Committee), created.Id, Cancel));
        Assert.Equal(1, await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel));

        var proof = await ledger.CaseVerifier.VerifyAsync(Cancel);
        Assert.Empty(proof.Findings);
        Assert.Equal((1, 2, 1), (proof.Hazards, proof.Events, proof.WithoutWords));
    }

    [Fact]
    public async Task The_verifier_finds_what_was_changed_past_the_product()
    {
        await using var ledger = await OwnAsync();
        var (one, other) = (New(), New());
        await ledger.WriteAsync(new CreateCase(one, null), Cancel);
        await ledger.WriteAsync(new CreateCase(other, null), Cancel);
        Assert.Empty((await ledger.CaseVerifier.VerifyAsync(Cancel)).Findings);

        await ledger.TamperAsync("UPDATE confidential_case SET status = 'closed' WHERE id = @id", new { id = one.Id.ToColumn() });
        Assert.Equal([LedgerFault.RowDiffers], (await ledger.CaseVerifier.VerifyAsync(Cancel)).Findings.Select(finding => finding.Fault));

        await ledger.DropTrailTriggersAsync();
        await ledger.TamperAsync("UPDATE case_event SET actor = 'T001' WHERE case_id = @id", new { id = other.Id.ToColumn() });
        await ledger.TamperAsync("DELETE FROM confidential_case WHERE id = @id", new { id = one.Id.ToColumn() });
        var faults = (await ledger.CaseVerifier.VerifyAsync(Cancel)).Findings.Select(finding => finding.Fault).ToHashSet();
        Assert.Equal([LedgerFault.ChainBroken, LedgerFault.RowMissing], faults.Order());
    }

    [Fact]
    public async Task Nothing_but_clocks_and_scope_stands_plain()
    {
        var created = await CreateAsync(Matter(CaseKind.HarmByStaff, new Exclusion(ExclusionReason.Accused) { Unit = School, Name = "琉璃" }));
        var row = new { id = created.Id.ToColumn() };

        var stored = (await Ledger.PeekAsync<byte[]>("SELECT facts FROM confidential_case WHERE id = @id", row))!
            .Concat((await Ledger.PeekAsync<byte[]>("SELECT matter_sealed FROM confidential_case WHERE id = @id", row))!)
            .Concat((await Ledger.PeekAsync<byte[]>("SELECT words_sealed FROM confidential_case WHERE id = @id", row))!)
            .Concat((await Ledger.PeekAsync<byte[]>("SELECT facts FROM case_event WHERE case_id = @id", row))!)
            .Concat((await Ledger.PeekAsync<byte[]>("SELECT words_sealed FROM case_event WHERE case_id = @id", row))!);

        var text = System.Text.Encoding.UTF8.GetString([.. stored]);
        Assert.All(["琉璃", "外号", "初一", School, "HarmByStaff", "Accused"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.Contains(District, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clockwork_finds_what_is_due_and_what_has_ended_long_ago()
    {
        await using var ledger = await OwnAsync();
        var created = New();
        await ledger.WriteAsync(new CreateCase(created, null), Cancel);

        Assert.Empty(await ledger.CaseSweep.DueStaffAsync(Now.AddHours(1), Cancel));
        Assert.Equal([Committee], await ledger.CaseSweep.DueStaffAsync(Now.AddHours(2), Cancel));
        Assert.Equal(created.Id, Assert.Single(await ledger.CaseSweep.UnderWayAsync(Cancel)).Id);
        Assert.Empty(await ledger.CaseSweep.EndedUntilAsync(Now.AddYears(9), Cancel));
    }

    private CaseDesk Desk => Ledger.Cases(Demo);

    private static CaseRead Read(Guid id) => new(Samples.NewId(), id, CasePurpose.Investigation, null, Now);

    private async Task<NewCase> CreateAsync(CaseMatter? matter = null)
    {
        var created = New(matter);
        Assert.True((await Ledger.WriteAsync(new CreateCase(created, null), Cancel)).IsDone);
        return created;
    }

    private Task<CommitResult> DoAsync(Case before, string who, CaseCommand command) =>
        Ledger.WriteAsync(new AppendCase(before, CaseRules.Decide(before, command, By(who), Ground, Now).Events), Cancel);
}

public sealed class CasesOnSqlite(SqliteFixture fixture) : CaseContract(fixture), IClassFixture<SqliteFixture>;

public sealed class CasesOnSqlServer(SqlServerFixture fixture) : CaseContract(fixture), IClassFixture<SqlServerFixture>;
