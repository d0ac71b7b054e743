using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Delivery;

/// <summary>What the daily pass and the digests read.</summary>
public abstract class DueContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public async Task Who_chose_an_hour_has_it_and_everybody_else_has_eight()
    {
        await using var ledger = await OwnAsync();
        await ledger.Database.CommitAsync(Set("T1", 7), Cancel);
        await ledger.Database.CommitAsync(Set("T1", 20), Cancel);

        Assert.Equal((20, 8), (await ledger.Due.HourOfAsync("T1", Cancel), await ledger.Due.HourOfAsync("T2", Cancel)));
        Assert.Equal(20, Assert.Single(await ledger.Due.HoursAsync(Cancel)).Value);
    }

    [Fact]
    public async Task The_mark_of_the_reminders_never_moves_back()
    {
        await using var ledger = await OwnAsync();
        var mark = new PassMark(ledger.Database);
        Assert.Null(await mark.ReadAsync(Cancel));

        foreach (var (set, read) in new (ReminderMark, ReminderMark)[]
        {
            (new(Today, 8), new(Today, 8)), (new(Today, 7), new(Today, 8)), (new(Today, 9), new(Today, 9)),
            (new(Today.AddDays(-1), 20), new(Today, 9)), (new(Today.AddDays(1), 6), new(Today.AddDays(1), 6)),
        })
        {
            await mark.SetAsync(set, Cancel);
            Assert.Equal(read, await mark.ReadAsync(Cancel));
        }
    }

    [Fact]
    public async Task Each_holder_is_counted_once_with_what_is_due_and_what_waits_for_a_decision()
    {
        await using var ledger = await OwnAsync();
        await AddAsync(ledger, Assigned("S1", "T1", -2), Assigned("S1", "T1", 0) with { Severity = Severity.Major }, Assigned("S1", "T1", 1), Assigned("S1", "T1", 5));
        await AddAsync(ledger, Assigned("S1", "T2", -1) with { Severity = Severity.Major }, Assigned("S2", "T3", 9), Assigned("S2", "T4", 9) with { Status = HazardStatus.AwaitingCheck });

        var counts = await ledger.Due.ByHolderAsync(Today, Today.AddDays(1), Cancel);

        Assert.Equal(
            [new("T1", 3, 1, 1, 0, 2), new("T2", 1, 1, 0, 1, 0), new HeldCount("T4", 1, 0, 0, 0, 0)],
            counts.OrderBy(count => count.Holder, StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_others_let_go_overdue_is_counted_by_unit_and_day_in_the_readers_part_of_the_tree()
    {
        await using var ledger = await OwnAsync();
        await ledger.Organizations.SaveAsync(
            ImportPlan.For(
                [],
                [
                    new Organization("B", "示例局", OrganizationKind.Bureau, null, []), new("D", "示例区", OrganizationKind.District, "B", []),
                    new("S1", "示例一小", OrganizationKind.School, "D", []), new("S2", "示例二小", OrganizationKind.School, "B", []),
                ],
                Samples.Now),
            0,
            Cancel);
        await AddAsync(ledger, Assigned("S1", "T1", -2), Assigned("S1", "T1", -2), Assigned("S1", "T2", -3), Assigned("S2", "T3", -1), Assigned("S1", "T1", 0));
        var reader = new OverdueReader(ledger.Database);

        var all = await ledger.Due.OverdueByUnitAsync(Today, Cancel);
        var below = await reader.CountAsync("D", "T2", Today, Cancel);
        var oldest = await reader.ListAsync("B", "T1", Today, 1, Cancel);

        Assert.Equal([("S1", -3, 1), ("S1", -2, 2), ("S2", -1, 1)], all.Select(Seen).Order());
        Assert.Equal([("S1", -2, 2)], below.Select(Seen));
        Assert.Equal("T2", Assert.Single(oldest).Facts.Holder);
        Assert.Equal(2, (await reader.ListAsync("B", "T1", Today, 10, Cancel)).Count);
        Assert.Empty(await reader.CountAsync("S2", "T3", Today, Cancel));
    }

    private static (string Unit, int Days, int Hazards) Seen(OverdueCount count) => (count.Unit, count.ActBy.DayNumber - Today.DayNumber, count.Hazards);

    private static HazardFacts Assigned(string unit, string holder, int days) =>
        Samples.Facts() with { Unit = unit, Status = HazardStatus.Assigned, Owner = holder, Due = Today.AddDays(days), Holder = holder, ActBy = Today.AddDays(days) };

    private static async Task AddAsync(TestLedger ledger, params HazardFacts[] facts)
    {
        var hazards = facts.Select(f => new NewHazard(
            Samples.NewId(), Samples.NewId(), HazardRules.Decide(null, new RecordHazard(f, new HazardWords("灯坏", Measure: "换")), Actor.System, Samples.Now).Events, []));
        Assert.True((await ledger.WriteAsync(new RecordHazards([.. hazards]), Cancel)).IsDone);
    }

    private static Commit Set(string staff, int hour)
    {
        var commit = new Commit();
        DueReader.SetHour(commit, new SetDigestHour(staff, hour));
        return commit;
    }
}

public sealed class DueOnSqlite(SqliteFixture fixture) : DueContract(fixture), IClassFixture<SqliteFixture>;

public sealed class DueOnSqlServer(SqlServerFixture fixture) : DueContract(fixture), IClassFixture<SqlServerFixture>;
