using HazardBot.Chat;
using HazardBot.Jobs;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using HazardBot.Turns;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>Retention, and cases that nobody is left to have.</summary>
public sealed class UpkeepTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_after_its_end_a_case_has_no_words_and_no_reporter_and_is_proved_all_the_same()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var child = new Speaker("child", () => world.Turns);
        foreach (var said in new[] { "他们给我起外号，不跟我玩", "就这些", "育才中学", "是", "算了，不想报了" })
        {
            await child.SayAsync(said, Cancel);
        }

        var upkeep = await UpkeepAsync(world);
        Assert.Equal(new UpkeepCounts(0, 0, 0), await upkeep.RunAsync(world.Now.AddDays(364), isDryRun: true, Cancel));
        Assert.Equal(new UpkeepCounts(1, 1, 0), await upkeep.RunAsync(world.Now.AddDays(365), isDryRun: true, Cancel));
        Assert.NotEmpty(await world.Ledger.Hazards.FindByReporterAsync(Speaker.Channel, "child", 5, Cancel));

        Assert.Equal(new UpkeepCounts(1, 1, 0), await upkeep.RunAsync(world.Now.AddDays(365), isDryRun: false, Cancel));
        await world.Ledger.Keys.DestroyDueAsync(world.Now.AddDays(365), Cancel);

        Assert.Empty(await world.Ledger.Hazards.FindByReporterAsync(Speaker.Channel, "child", 5, Cancel));
        var proof = await world.Ledger.CaseVerifier.VerifyAsync(Cancel);
        Assert.Equal((0, 1, 1), (proof.Findings.Count, proof.Hazards, proof.WithoutWords));
        Assert.Equal(new UpkeepCounts(0, 0, 0), await upkeep.RunAsync(world.Now.AddDays(365), isDryRun: false, Cancel));
    }

    [Fact]
    public async Task Who_has_left_has_a_case_no_more_and_the_next_above_gets_it()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var created = CaseSamples.New(CaseSamples.Matter(CaseKind.Bullying, new Exclusion(ExclusionReason.Accused) { Staff = "T134" }) with { Unit = "SN-03" });
        var orphaned = created with { Events = [created.Events[0] with { Facts = created.Events[0].Facts with { Members = ["T999"] } }] };
        var commit = new Commit();
        await world.Ledger.CaseWriter.AddAsync(commit, new CreateCase(orphaned, null), world.Now, Cancel);
        Assert.True((await world.Ledger.CommitAsync(commit, Cancel)).IsDone);

        Assert.Equal(1, (await (await UpkeepAsync(world)).RunAsync(world.Now, isDryRun: false, Cancel)).Routed);

        var desk = world.Ledger.CaseDesk(world.Register);
        Assert.Equal("QD-SN", (await desk.FindAsync(CaseSamples.Staff(CaseSamples.District), created.Id, Cancel))!.Facts.HolderUnit);
    }

    private static async Task<CaseUpkeep> UpkeepAsync(ScriptWorld world)
    {
        var registers = new RegisterWatch(world.Ledger.Organizations);
        await registers.RefreshAsync(Cancel);
        return new CaseUpkeep(world.Ledger, registers, new CaseClocks(), new SystemChance());
    }
}

public abstract class KeyRotationContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task Everything_opens_after_a_rotation_and_what_was_destroyed_stays_destroyed()
    {
        await using var ledger = await OwnAsync();
        var (kept, gone) = (CaseSamples.New(), CaseSamples.New());
        await ledger.WriteAsync(new CreateCase(kept, null), Cancel);
        await ledger.WriteAsync(new CreateCase(gone, null), Cancel);
        var commit = new Commit();
        HazardBot.Ledger.Sealing.DataKeyStore.DestroyAfter(commit, gone.DataKey, Samples.Now);
        await ledger.Database.CommitAsync(commit, Cancel);
        await ledger.Keys.DestroyDueAsync(Samples.Now, Cancel);
        var before = await ledger.PeekAsync<byte[]>("SELECT wrapped FROM data_key WHERE id = @id", new { id = kept.DataKey.ToColumn() });

        var counts = await new HazardBot.Ledger.Sealing.KeyRotation(ledger.Database, ledger.BlobDatabase, ledger.Ring).RunAsync(Cancel);

        Assert.Equal((1, 1), (counts.Keys, counts.Secrets));
        Assert.NotEqual(before, await ledger.PeekAsync<byte[]>("SELECT wrapped FROM data_key WHERE id = @id", new { id = kept.DataKey.ToColumn() }));
        Assert.Empty((await ledger.CaseVerifier.VerifyAsync(Cancel)).Findings);
        Assert.NotNull(await ledger.Cases(CaseSamples.Demo).FindAsync(CaseSamples.Staff(CaseSamples.Committee), kept.Id, Cancel));
        Assert.Null(await ledger.Cases(CaseSamples.Demo).FindAsync(CaseSamples.Staff(CaseSamples.Committee), gone.Id, Cancel));
        Assert.Equal(ledger.Hash.Of("x", "y"), (await HazardBot.Ledger.Sealing.KeyedHash.LoadAsync(ledger.Database, ledger.Ring, Cancel)).Of("x", "y"));
    }
}

public sealed class KeyRotationOnSqlServer(SqlServerFixture fixture) : KeyRotationContract(fixture), IClassFixture<SqlServerFixture>;

public sealed class KeyRotationOnSqlite(SqliteFixture fixture) : KeyRotationContract(fixture), IClassFixture<SqliteFixture>;
