using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>The verifier finds what somebody changed who owns the database; each test has a ledger of its own.</summary>
public abstract class LedgerVerifierContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private const string Mine = " WHERE hazard = @id AND version = @version";

    [Fact]
    public async Task A_ledger_that_nobody_touched_is_proved()
    {
        await using var ledger = await OwnAsync();
        await FillAsync(ledger);

        var proof = await ledger.Verifier.VerifyAsync(Cancel);

        Assert.Equal((3, 9, 0), (proof.Hazards, proof.Events, proof.WithoutWords));
        Assert.Empty(proof.Findings);
    }

    [Fact]
    public async Task An_empty_ledger_is_proved()
    {
        await using var ledger = await OwnAsync();

        Assert.Equal((0, 0), (await ledger.Verifier.VerifyAsync(Cancel)) is { Findings.Count: 0 } proof ? (proof.Hazards, proof.Events) : (-1, -1));
    }

    [Theory]
    [InlineData("UPDATE hazard_event SET actor = 'system'" + Mine, LedgerFault.ChainBroken)]
    [InlineData("UPDATE hazard_event SET role = 'x'" + Mine, LedgerFault.ChainBroken)]
    [InlineData("UPDATE hazard_event SET kind = 'recorded'" + Mine, LedgerFault.ChainBroken)]
    [InlineData("UPDATE hazard_event SET at = at + 1" + Mine, LedgerFault.ChainBroken)]
    [InlineData("UPDATE hazard_event SET hash = @junk" + Mine, LedgerFault.ChainBroken)]
    [InlineData("UPDATE hazard_event SET facts = @junk" + Mine, LedgerFault.ChainBroken, LedgerFault.Unreadable)]
    [InlineData("UPDATE hazard_event SET words_sealed = @junk" + Mine, LedgerFault.ChainBroken, LedgerFault.Unreadable)]
    [InlineData("UPDATE hazard_event SET words_sealed = NULL" + Mine, LedgerFault.ChainBroken)]
    [InlineData("DELETE FROM hazard_event" + Mine, LedgerFault.EventMissing, LedgerFault.ChainBroken)]
    [InlineData("DELETE FROM hazard_event WHERE hazard = @id AND version = 3", LedgerFault.RowDiffers)]
    [InlineData("DELETE FROM hazard_event WHERE hazard = @id", LedgerFault.TrailMissing)]
    [InlineData("UPDATE hazard SET status = 'closed' WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET status = 'rubbish' WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET description = 'all is well' WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET due = '2030-01-01' WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET version = 4 WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET head = @junk WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET urgent = 1 WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET report = @id WHERE id = @id", LedgerFault.RowDiffers)]
    [InlineData("UPDATE hazard SET data_key = @id WHERE id = @id", LedgerFault.Unreadable)]
    [InlineData("UPDATE data_key SET wrapped = @junk WHERE id = (SELECT data_key FROM hazard WHERE id = @id)", LedgerFault.Unreadable)]
    [InlineData("DELETE FROM hazard WHERE id = @id", LedgerFault.RowMissing)]
    public async Task A_change_is_found(string sql, params LedgerFault[] faults)
    {
        await using var ledger = await OwnAsync();
        var ids = await FillAsync(ledger);
        await ledger.DropTrailTriggersAsync();
        Assert.True(await ledger.TamperAsync(sql, new { id = ids[1].ToColumn(), version = 2, junk = new byte[32] }) >= 1);

        var found = (await ledger.Verifier.VerifyAsync(Cancel)).Findings;

        // One fault may bring another; those named are there, and only of the record that was changed.
        Assert.All(faults, fault => Assert.Contains(found, f => f.Fault == fault));
        Assert.Single(found.Select(f => f.Number).Distinct());
    }

    [Fact]
    public async Task Sealed_words_moved_to_another_record_are_found()
    {
        await using var ledger = await OwnAsync();
        var ids = await FillAsync(ledger);
        await ledger.DropTrailTriggersAsync();
        await ledger.TamperAsync(
            "UPDATE hazard_event SET words_sealed = (SELECT words_sealed FROM hazard_event WHERE hazard = @other AND version = 1) WHERE hazard = @id AND version = 1",
            new { id = ids[0].ToColumn(), other = ids[2].ToColumn() });

        var found = (await ledger.Verifier.VerifyAsync(Cancel)).Findings.Select(f => f.Fault);

        Assert.Equal([LedgerFault.ChainBroken, LedgerFault.Unreadable], found.Take(2));
    }

    [Fact]
    public async Task The_chain_is_proved_after_the_words_were_destroyed()
    {
        await using var ledger = await OwnAsync();
        var ids = await FillAsync(ledger);
        var commit = new Commit();
        DataKeyStore.DestroyAfter(commit, new Guid(await ledger.PeekAsync<byte[]>("SELECT data_key FROM hazard WHERE id = @id", new { id = ids[0].ToColumn() }) ?? [], bigEndian: true), Samples.Now);
        await ledger.Database.CommitAsync(commit, Cancel);
        await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel);

        var proof = await ledger.Verifier.VerifyAsync(Cancel);
        Assert.Equal(1, proof.WithoutWords);
        Assert.Empty(proof.Findings);

        await ledger.TamperAsync("UPDATE hazard SET status = 'closed' WHERE id = @id", new { id = ids[0].ToColumn() });
        Assert.Equal(LedgerFault.RowDiffers, Assert.Single((await ledger.Verifier.VerifyAsync(Cancel)).Findings).Fault);
    }

    [Fact]
    public async Task A_ledger_that_is_being_written_gives_no_false_alarm()
    {
        await using var ledger = await OwnAsync();
        var ids = await FillAsync(ledger);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var writing = ids.Select(id => Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await NoteAsync(ledger, id);
                }
            },
            Cancel)).ToList();

        for (var i = 0; i < 100; i++)
        {
            Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
    }

    [Fact]
    public async Task The_trail_is_neither_updated_nor_deleted()
    {
        await using var ledger = await OwnAsync();
        await FillAsync(ledger);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ledger.TamperAsync("UPDATE hazard_event SET role = 'x'"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ledger.TamperAsync("DELETE FROM hazard_event"));
        Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);
    }

    /// <summary>Records of three events each; ids in their order.</summary>
    private static async Task<List<Guid>> FillAsync(TestLedger ledger, int count = 3)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            var created = Samples.NewHazard();
            ids.Add(created.Id);
            Assert.True((await ledger.WriteAsync(new RecordHazards([created]), Cancel)).IsDone);
            await NoteAsync(ledger, created.Id);
            await NoteAsync(ledger, created.Id);
        }

        return ids;
    }

    private static async Task NoteAsync(TestLedger ledger, Guid id)
    {
        var number = await ledger.PeekAsync<string>("SELECT number FROM hazard WHERE id = @id", new { id = id.ToColumn() });
        var before = (await ledger.Reader.FindByNumberAsync(number!, Cancel))!;
        var decision = HazardRules.Decide(before, new Supplement("还在"), Actor.Reporter, Samples.Now);
        Assert.True((await ledger.WriteAsync(new AppendEvents(before, decision.Events), Cancel)).IsDone);
    }
}

public sealed class LedgerVerifierOnSqlite(SqliteFixture fixture) : LedgerVerifierContract(fixture), IClassFixture<SqliteFixture>;

public sealed class LedgerVerifierOnSqlServer(SqlServerFixture fixture) : LedgerVerifierContract(fixture), IClassFixture<SqlServerFixture>;
