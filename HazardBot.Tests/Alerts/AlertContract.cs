using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Alerts;

public abstract class AlertContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static readonly DateTimeOffset Now = Samples.Now;

    private static readonly ReplyAddress Reporter = new("wechat", "chat-9", "openid-9", null, "zh-CN");

    [Fact]
    public async Task What_is_raised_is_read_back_with_who_told_it()
    {
        var change = Raised();
        Assert.True((await WriteAsync(Ledger, change, Reporter)).IsDone);

        var found = (await Ledger.Alerts.FindAsync(change.After.Id, Cancel))!;

        Assert.Equivalent(change.After, found, strict: true);
        Assert.Equal(Reporter, await Ledger.Alerts.AddressAsync(found.Id, Cancel));
        Assert.Equal([AlertEventKind.Raised, AlertEventKind.Told], (await Ledger.Alerts.EventsAsync(found.Id, Cancel)).Select(e => e.Kind));
        Assert.Null(await Ledger.Alerts.FindAsync(Samples.NewId(), Cancel));
        Assert.Null(await Ledger.Alerts.AddressAsync(Samples.NewId(), Cancel));
    }

    [Fact]
    public async Task Of_two_who_decided_on_the_same_version_one_writes()
    {
        var raised = Raised();
        await WriteAsync(Ledger, raised);
        var seen = AlertRules.Shipped.Answer(raised.After, "officer", AlertAnswer.Seen, People, Now.AddMinutes(1))!;
        var step = AlertRules.Shipped.Step(raised.After, People, Now.AddMinutes(5))!;

        Assert.True((await WriteAsync(Ledger, seen)).IsDone);
        Assert.Equal(CommitEnd.Stale, (await WriteAsync(Ledger, step)).End);

        var found = (await Ledger.Alerts.FindAsync(raised.After.Id, Cancel))!;
        Assert.Equal((AlertAnswer.Seen, "officer", Now.AddMinutes(1), null), (found.Answer, found.AnsweredBy, found.AnsweredAt, found.DueAt));
    }

    [Fact]
    public async Task What_is_due_is_found_when_it_is_and_not_before()
    {
        await using var ledger = await OwnAsync();
        var raised = Raised();
        await WriteAsync(ledger, raised);

        Assert.Empty(await ledger.Alerts.DueAsync(Now.AddMinutes(5).AddMilliseconds(-1), 10, Cancel));
        Assert.Equal([raised.After.Id], await ledger.Alerts.DueAsync(Now.AddMinutes(5), 10, Cancel));

        await WriteAsync(ledger, AlertRules.Shipped.Step(raised.After, People, Now.AddMinutes(5))!);
        Assert.Empty(await ledger.Alerts.DueAsync(Now.AddMinutes(9), 10, Cancel));
        Assert.Single(await ledger.Alerts.DueAsync(Now.AddMinutes(10), 10, Cancel));
        await ledger.Alerts.StopAsync(raised.After.Id, Cancel);
        Assert.Empty(await ledger.Alerts.DueAsync(Now.AddDays(1), 10, Cancel));
    }

    [Fact]
    public async Task What_was_said_is_gone_with_its_key_and_who_was_told_stays()
    {
        await using var ledger = await OwnAsync();
        var raised = Raised();
        await WriteAsync(ledger, raised, Reporter);

        Assert.Equal(0, await ledger.Keys.DestroyDueAsync(Now.AddDays(30).AddMilliseconds(-1), Cancel));
        Assert.Equal(1, await ledger.Keys.DestroyDueAsync(Now.AddDays(30), Cancel));

        Assert.Null(await ledger.Alerts.FindAsync(raised.After.Id, Cancel));
        Assert.Null(await ledger.Alerts.AddressAsync(raised.After.Id, Cancel));
        Assert.Equal([null, "officer"], (await ledger.Alerts.EventsAsync(raised.After.Id, Cancel)).Select(e => e.Staff));
    }

    [Fact]
    public async Task The_trail_is_never_changed()
    {
        await WriteAsync(Ledger, Raised());

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Ledger.TamperAsync("UPDATE alert_event SET staff = 'T9'"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Ledger.TamperAsync("DELETE FROM alert_event"));
    }

    private static Register People { get; } = new(
        [new("D", "南岭区", OrganizationKind.District, null, []), new("S", "南岭小学", OrganizationKind.School, "D", [])],
        [new("officer", "石勤检", "S", StaffRole.SafetyOfficer), new("district", "万无失", "D", StaffRole.DistrictSafety)]);

    private static AlertChange Raised() => AlertRules.Shipped.Raise(
        Samples.NewId(),
        new AlertMatter(AlertKind.Danger, "Fire", HazardCategory.Fire, false) { Unit = "S", Place = "二楼", Words = ["着火了"], Exclusions = [new(ExclusionReason.KeptOut) { Staff = "T8" }], ToldBy = "T7" },
        People,
        Now);

    private static async Task<CommitResult> WriteAsync(TestLedger ledger, AlertChange change, ReplyAddress? reporter = null)
    {
        var commit = new Commit();
        await ledger.Alerts.AddAsync(commit, new SaveAlert(change, reporter), Now, Cancel);
        return await ledger.Database.CommitAsync(commit, Cancel);
    }
}

public sealed class AlertsOnSqlite(SqliteFixture fixture) : AlertContract(fixture), IClassFixture<SqliteFixture>;

public sealed class AlertsOnSqlServer(SqlServerFixture fixture) : AlertContract(fixture), IClassFixture<SqlServerFixture>;
