using HazardBot.Ledger.Hazards;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>What stands behind a hazard's row: who did what and why, and the photos before and after.</summary>
public abstract class HazardTrailContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    [Fact]
    public async Task The_trail_has_every_line_with_its_words_and_photos_are_before_or_after()
    {
        var (before, after) = (Samples.NewId(), Samples.NewId());
        var added = Samples.NewHazard(photos: [before]);
        Assert.True((await Ledger.WriteAsync(new RecordHazards([added]), Cancel)).IsDone);
        await DoAsync(added, new AssignHazard("简修门", "T2", "清走纸箱", new(2026, 12, 1), RectificationMode.Immediate), "T1");
        var closing = await DoAsync(added, new ReportDone("清走了", "T1", new(2026, 12, 2)), "T2", after);

        var trail = new HazardTrail(Ledger.Database, Ledger.Keys);
        var lines = await trail.TrailAsync(closing, Cancel);

        Assert.Equal([HazardEventKind.Filed, HazardEventKind.Assigned, HazardEventKind.Done], lines.Select(l => l.Kind));
        Assert.Equal(["reporter", "T1", "T2"], lines.Select(l => l.Actor.Code));
        Assert.Equal("我看到楼道堆满纸箱", lines[0].Words?.Original);
        Assert.Equal("清走了", lines[2].Words?.Outcome);
        Assert.Equal(HazardStatus.AwaitingCheck, lines[2].Facts?.Status);
        Assert.Equal(
            new[] { (before, false), (after, true) }.ToHashSet(),
            (await trail.PhotosAsync(closing, Cancel)).Select(p => (p.Blob, p.IsAfter)).ToHashSet());
    }

    private async Task<Hazard> DoAsync(NewHazard added, HazardCommand command, string staff, params Guid[] photos)
    {
        var number = added.Events[0].Facts!.Number;
        var hazard = (await Ledger.Reader.FindByNumberAsync(number, Cancel))!;
        var decision = HazardRules.Decide(hazard, command, new Actor(staff, "safety_officer", Reach.Own), Samples.Now);
        Assert.Null(decision.Refusal);
        Assert.True((await Ledger.WriteAsync(new AppendEvents(hazard, decision.Events, photos), Cancel)).IsDone);
        return (await Ledger.Reader.FindByNumberAsync(number, Cancel))!;
    }
}

public sealed class HazardTrailOnSqlite(SqliteFixture fixture) : HazardTrailContract(fixture), IClassFixture<SqliteFixture>;

public sealed class HazardTrailOnSqlServer(SqlServerFixture fixture) : HazardTrailContract(fixture), IClassFixture<SqlServerFixture>;
