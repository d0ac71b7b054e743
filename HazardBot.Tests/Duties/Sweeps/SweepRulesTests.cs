using System.Globalization;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Duties.Sweeps;

public sealed class SweepRulesTests
{
    private static readonly Organization School = new("S1", "示例小学", OrganizationKind.School, "D", []);
    private static readonly Organization Kindergarten = new("K1", "示例幼儿园", OrganizationKind.Kindergarten, "D", []);
    private static readonly Organization District = new("D", "示例区", OrganizationKind.District, "B", []);

    private static readonly Register Register = new(
    [
        new("B", "示例局", OrganizationKind.Bureau, null, []), District, School, Kindergarten,
        new("C1", "示例学院", OrganizationKind.College, "B", []),
        new("S0", "旧小学", OrganizationKind.School, "D", [], VanishedAt: DateTimeOffset.UnixEpoch),
    ]);

    private static readonly SweepRules Rules = new(WorkCalendar.Shipped, new SweepSettings());
    private static readonly DateOnly Week = Day("2026-11-23");
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2026-11-22", "2026-11-16")]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    [InlineData("2019-12-30", "2019-12-30")]
    [InlineData("2020-05-31", "2020-05-25")]
    public void A_week_begins_on_monday(string day, string monday) => Assert.Equal(Day(monday), SweepRules.WeekOf(Day(day)));

    [Fact]
    public void Schools_and_kindergartens_that_are_there_owe_one() =>
        Assert.Equal(["S1", "K1"], Rules.Owing(Register, Week, []).Select(u => u.Code));

    [Theory]
    [InlineData("2026-11-23", "2026-11-27 17:00")]
    [InlineData("2020-01-20", "2020-01-23 17:00")]
    [InlineData("2026-02-09", "2026-02-13 17:00")]
    [InlineData("2020-01-27", "2020-01-31 17:00")]
    public void It_is_due_on_friday_or_the_last_working_day_before(string week, string due) =>
        Assert.Equal(due, Rules.DueAt(Day(week)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Fact]
    public void A_campaign_has_its_weeks()
    {
        var campaign = new SweepRules(WorkCalendar.Shipped, new SweepSettings { From = "2019-12-30", Until = "2020-05-31" });
        var weeks = Enumerable.Range(-4, 40).Select(i => Day("2019-12-30").AddDays(7 * i)).Where(campaign.IsAskedIn).ToList();

        Assert.Equal((Day("2019-12-30"), Day("2020-05-25"), 22), (weeks[0], weeks[^1], weeks.Count));
    }

    [Fact]
    public void In_a_week_without_a_working_day_none_is_missed_and_one_may_be_filed()
    {
        var festival = Day("2020-01-27");

        Assert.Empty(Rules.Missed(Register, festival, [], festival.AddDays(7)));
        Assert.NotEmpty(Rules.Missed(Register, festival.AddDays(-7), [], festival));
        Assert.IsType<SweepDecision.Filed>(Rules.File(School, festival, Rules.Standing(Register, School, festival, []), 0, "T1", Now));
    }

    [Fact]
    public void A_pause_counts_for_all_below_and_is_never_missed()
    {
        Sweep[] paused = [new("D", Week, SweepState.Paused, "T1", Now, 0, "停课")];

        Assert.Empty(Rules.Missed(Register, Week, paused, Week.AddDays(7)));
        var standing = Rules.Standing(Register, School, Week, paused);
        Assert.False(standing.IsRequired);
        Assert.Equal(paused[0], standing.Record);
    }

    [Fact]
    public void A_week_is_missed_when_it_is_over_without_a_record()
    {
        Sweep[] none = [new("K1", Week, SweepState.Done, "T1", Now, 0)];

        Assert.Empty(Rules.Missed(Register, Week, none, Week.AddDays(6)));
        Assert.Equal(["S1"], Rules.Missed(Register, Week, none, Week.AddDays(7)).Select(u => u.Code));
    }

    [Fact]
    public void A_sweep_that_found_nothing_is_done()
    {
        var filed = Assert.IsType<SweepDecision.Filed>(Rules.File(School, Week, Standing(), 0, "T1", Now));

        Assert.Equal(new Sweep("S1", Week, SweepState.Done, "T1", Now, 0), filed.Sweep);
        Assert.False(Standing(filed.Sweep).IsOwed);
    }

    [Fact]
    public void Filed_twice_it_answers_with_what_is_there()
    {
        var first = new Sweep("S1", Week, SweepState.Done, "T1", Now, 2);

        var again = Assert.IsType<SweepDecision.AlreadyThere>(Rules.File(School, Week, Standing(first), 5, "T2", Now));

        Assert.Equal(first, again.Sweep);
    }

    [Theory]
    [InlineData("D", 0, 0, SweepRefusal.NotAsked)]
    [InlineData("S0", 0, 0, SweepRefusal.NotAsked)]
    [InlineData("S1", 7, 0, SweepRefusal.NotYet)]
    [InlineData("S1", 0, -1, SweepRefusal.CountOutOfRange)]
    [InlineData("S1", 0, 10000, SweepRefusal.CountOutOfRange)]
    public void What_makes_no_sense_is_refused(string unit, int days, int found, SweepRefusal reason)
    {
        var refused = Rules.File(Register.Find(unit)!, Week.AddDays(days), Standing(), found, "T1", Now);

        Assert.Equal(reason, Assert.IsType<SweepDecision.Refused>(refused).Reason);
    }

    [Fact]
    public void A_pause_needs_a_reason_and_changes_no_record()
    {
        Assert.Equal(SweepRefusal.ReasonMissing, Assert.IsType<SweepDecision.Refused>(SweepRules.Pause(District, Week, null, " ", "T1", Now)).Reason);
        var paused = Assert.IsType<SweepDecision.Filed>(SweepRules.Pause(District, Week, null, "寒假", "T1", Now)).Sweep;
        Assert.Equal((SweepState.Paused, "寒假"), (paused.State, paused.Reason));
        Assert.IsType<SweepDecision.AlreadyThere>(SweepRules.Pause(District, Week, paused, "又一次", "T1", Now));
    }

    [Fact]
    public void After_it_was_due_it_is_late()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var due = new DateTimeOffset(2026, 11, 27, 17, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();

        Assert.False(Rules.IsLate(new("S1", Week, SweepState.Done, "T1", due, 0), zone));
        Assert.True(Rules.IsLate(new("S1", Week, SweepState.Done, "T1", due.AddSeconds(1), 0), zone));
        Assert.False(Rules.IsLate(new("S1", Week, SweepState.Paused, "T1", due.AddDays(1), 0, "停课"), zone));
    }

    private static SweepStanding Standing(params Sweep[] records) => Rules.Standing(Register, School, Week, records);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
