using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Alerts;

/// <summary>Who is told of a danger, and when it goes on.</summary>
public sealed class AlertRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 22, 40, 0, TimeSpan.FromHours(8));

    private static readonly AlertRules Rules = AlertRules.Shipped;

    [Theory]
    [InlineData("S", "officer")]
    [InlineData("S2", "district")]
    [InlineData("D", "district")]
    [InlineData(null, "bureau")]
    [InlineData("not in the register", "bureau")]
    public void The_duty_person_of_the_narrowest_unit_is_told_and_a_unit_without_one_goes_up(string? unit, string told) =>
        Assert.Equal([told], Raise(unit).After.Told);

    [Fact]
    public void The_roster_goes_before_the_roles_at_night_too()
    {
        var night = With(new DutyShift(Guid.Empty, "S", null, "teacher", new(2026, 11, 23), new(2026, 11, 23)));

        Assert.Equal(["teacher"], Rules.Raise(Samples.NewId(), Matter("S"), night, Now).After.Told);
        Assert.Equal(["officer"], Rules.Raise(Samples.NewId(), Matter("S"), night, Now.AddHours(2)).After.Told);
    }

    [Fact]
    public void An_accused_duty_person_and_all_below_are_passed_over()
    {
        Assert.Equal(["head"], Rules.Raise(Samples.NewId(), Matter("S") with { Exclusions = [Out("officer")] }, People, Now).After.Told);
        Assert.Equal(["district"], Rules.Raise(Samples.NewId(), Matter("S") with { Exclusions = [Out("head")] }, People, Now).After.Told);
        Assert.Equal(["district"], Rules.Raise(Samples.NewId(), Matter("S") with { IsSchoolKeptOut = true }, People, Now).After.Told);
        Assert.Equal(["bureau"], Rules.Raise(Samples.NewId(), Matter("S") with { Exclusions = [Out("district")] }, People, Now).After.Told);
    }

    [Fact]
    public void A_member_of_staff_who_tells_it_is_not_told_it() =>
        Assert.Equal(["head"], Rules.Raise(Samples.NewId(), Matter("S") with { ToldBy = "officer" }, People, Now).After.Told);

    [Fact]
    public void Without_an_answer_the_reporter_hears_the_truth_twice_and_it_goes_up_a_level_each_time()
    {
        var alert = Raise("S").After;
        Assert.Null(Rules.Step(alert, People, Now.AddMinutes(5).AddSeconds(-1)));

        var first = Rules.Step(alert, People, Now.AddMinutes(5))!;
        Assert.Equal(
            [Card("officer"), Card("district"), new(AlertTo.Reporter, AlertSays.NotYet)],
            first.Messages);
        var second = Rules.Step(first.After, People, Now.AddMinutes(10))!;
        Assert.Equal(
            [Card("officer"), Card("district"), Card("bureau"), new(AlertTo.Reporter, AlertSays.NotYet)],
            second.Messages);
        var third = Rules.Step(second.After, People, Now.AddMinutes(15))!;
        Assert.Contains(new AlertMessage(AlertTo.Outside, AlertSays.Card), third.Messages);
        Assert.DoesNotContain(third.Messages, m => m.To == AlertTo.Reporter);
        Assert.Null(third.After.DueAt);
        Assert.Null(Rules.Step(third.After, People, Now.AddDays(1)));
    }

    [Fact]
    public void After_a_long_standstill_the_marks_that_passed_are_one_step()
    {
        var step = Rules.Step(Raise("S").After, People, Now.AddHours(3))!;

        Assert.Equal((3, null), (step.After.Step, step.After.DueAt));
        Assert.Equal(["officer", "district", "bureau", "head"], step.After.Told);
        Assert.Single(step.Messages, m => m.To == AlertTo.Reporter);
        Assert.Single(step.Messages, m => m.To == AlertTo.Outside);
    }

    [Fact]
    public void Who_answers_ends_it_and_both_sides_hear_so()
    {
        var first = Rules.Step(Raise("S").After, People, Now.AddMinutes(5))!.After;

        var seen = Rules.Answer(first, "district", AlertAnswer.Seen, People, Now.AddMinutes(6))!;

        Assert.Equal([new(AlertTo.Reporter, AlertSays.Answered), new(AlertTo.Staff, AlertSays.Answered, "officer")], seen.Messages);
        Assert.Null(seen.After.DueAt);
        Assert.Null(Rules.Step(seen.After, People, Now.AddHours(1)));
        Assert.Null(Rules.Answer(seen.After, "officer", AlertAnswer.Seen, People, Now.AddMinutes(7)));
        var onIt = Rules.Answer(seen.After, "officer", AlertAnswer.OnIt, People, Now.AddMinutes(8))!;
        Assert.Equal("officer", onIt.After.AnsweredBy);
        Assert.Null(Rules.Answer(onIt.After, "district", AlertAnswer.Seen, People, Now.AddMinutes(9)));
    }

    [Fact]
    public void Whom_nothing_reaches_is_followed_at_once_by_the_next_and_once_only()
    {
        var alert = Raise("S").After;

        var next = Rules.Unreached(alert, "officer", People, Now)!;

        Assert.Equal([Card("district")], next.Messages);
        Assert.Null(Rules.Unreached(next.After, "officer", People, Now));
        Assert.DoesNotContain(Card("officer"), Rules.Step(next.After, People, Now.AddMinutes(5))!.Messages);
    }

    [Fact]
    public void Where_nobody_is_left_it_goes_outside_at_once()
    {
        var empty = new Register([new("S", "南岭小学", OrganizationKind.School, null, [])], [new("admin", "甘管", "S", StaffRole.Administrator)]);

        var raised = Rules.Raise(Samples.NewId(), Matter("S"), empty, Now);

        Assert.Equal([new(AlertTo.Outside, AlertSays.Card)], raised.Messages);
        Assert.Empty(raised.After.Told);
    }

    [Fact]
    public void A_school_named_later_is_told_too_and_who_was_told_hears_where()
    {
        var alert = Raise(null).After;

        var named = Rules.Add(alert, new AlertAddition("南岭小学", "S"), People, Now.AddMinutes(1))!;

        Assert.Equal([Card("bureau"), Card("officer")], named.Messages);
        Assert.Equal(["bureau", "officer"], named.After.Told);
        Assert.Equal(alert.DueAt, named.After.DueAt);
        Assert.Null(Rules.Add(named.After, new AlertAddition(null, "S"), People, Now.AddMinutes(2)));
    }

    [Fact]
    public void Later_words_of_a_confidential_one_are_kept_and_ring_nobody()
    {
        var alert = Rules.Raise(Samples.NewId(), Matter("S") with { IsConfidential = true }, People, Now).After;

        var more = Rules.Add(alert, new AlertAddition("他们三个人", null, null, true), People, Now)!;

        Assert.Empty(more.Messages);
        Assert.Equal(["着火了", "他们三个人"], more.After.Matter.Words);
        Assert.Equal([Card("officer")], Rules.Add(more.After, new AlertAddition(null, null, "三楼厕所", true), People, Now)!.Messages);
    }

    [Fact]
    public void Who_is_accused_later_is_told_no_more_and_may_not_hear_of_it()
    {
        var alert = Raise("S").After;

        var later = Rules.Add(alert, new AlertAddition("就是安全员打的") { Exclusions = [Out("officer")] }, People, Now)!;

        Assert.DoesNotContain(later.Messages, m => m.Staff == "officer");
        Assert.Contains(Card("head"), later.Messages);
        Assert.DoesNotContain(Rules.Step(later.After, People, Now.AddMinutes(5))!.Messages, m => m.Staff == "officer");
    }

    [Fact]
    public void A_threat_goes_on_within_the_hour_and_bothers_the_reporter_with_nothing()
    {
        var alert = Rules.Raise(Samples.NewId(), new AlertMatter(AlertKind.Threat, "Threat", HazardCategory.Bullying, false) { Unit = "S" }, People, Now).After;

        Assert.Equal(Now.AddMinutes(15), alert.DueAt);
        var last = Rules.Step(alert, People, Now.AddMinutes(45))!;
        Assert.DoesNotContain(last.Messages, m => m.To == AlertTo.Reporter);
        Assert.Single(last.Messages, m => m.To == AlertTo.Outside);
    }

    [Fact]
    public void A_message_is_written_once_a_version_and_holds_no_word()
    {
        var sends = Raise("S").Sends(Samples.NewId);

        var send = Assert.Single(sends);
        Assert.Equal((OutgoingKind.Alert, "officer"), (send.Kind, send.Staff));
        Assert.DoesNotContain("着火", send.About, StringComparison.Ordinal);
        Assert.InRange(send.OnlyOnce!.Length, 40, 100);
        Assert.Equal(new AlertAbout(Raise("S").After.Id, 2, AlertTo.Staff, AlertSays.Card) with { Alert = AlertAbout.Parse(send.About)!.Alert }, AlertAbout.Parse(send.About));
        Assert.Null(AlertAbout.Parse("2026-11-23"));
    }

    private static Register People { get; } = With();

    private static Register With(params DutyShift[] shifts) => new(
        [
            new("B", "示例市教育局", OrganizationKind.Bureau, null, []),
            new("D", "南岭区教体局", OrganizationKind.District, "B", []),
            new("S", "南岭小学", OrganizationKind.School, "D", []),
            new("S2", "南岭二小", OrganizationKind.School, "D", []),
        ],
        [
            new("bureau", "甄局", "B", StaffRole.BureauSafety),
            new("district", "贾区", "D", StaffRole.DistrictSafety),
            new("head", "吴校", "S", StaffRole.Head),
            new("officer", "简修门", "S", StaffRole.SafetyOfficer),
            new("teacher", "易老师", "S", StaffRole.Teacher),
            new("admin", "甘管", "S2", StaffRole.Administrator),
            new("gone", "曾在", "S2", StaffRole.SafetyOfficer, VanishedAt: Samples.Now),
        ])
    { Duties = new(shifts) };

    private static AlertMatter Matter(string? unit) => new(AlertKind.Danger, "Fire", HazardCategory.Fire, false) { Unit = unit, Words = ["着火了"] };

    private static AlertChange Raise(string? unit) => Rules.Raise(Samples.NewId(), Matter(unit), People, Now);

    private static AlertMessage Card(string staff) => new(AlertTo.Staff, AlertSays.Card, staff);

    private static Exclusion Out(string staff) => new(ExclusionReason.Accused) { Staff = staff };
}
