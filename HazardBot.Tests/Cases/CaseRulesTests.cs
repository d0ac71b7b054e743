using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using Xunit;
using static HazardBot.Tests.Cases.CaseSamples;

namespace HazardBot.Tests.Cases;

public sealed class CaseRulesTests
{
    [Fact]
    public void A_case_goes_its_way_to_the_end()
    {
        List<CaseStatus> seen = [];
        var record = Filed();
        foreach (var command in new CaseCommand[]
        {
            new ConfirmSafety("孩子在家"), new StartInvestigation(), new EndInvestigation("问了三个同学"),
            new Find(CaseFinding.Established, [BullyingAct.Verbal, BullyingAct.Exclusion], "一学期里多次"),
            new StartHandling("道歉，换座位"), new StartFollowUp("每周谈一次"), new CloseCase("一个月没有再发生"),
        })
        {
            seen.Add(record.Facts.Status);
            record = record.Then(Committee, command);
        }

        Assert.Equal(
            [CaseStatus.Submitted, CaseStatus.Safe, CaseStatus.Investigating, CaseStatus.AwaitingFinding, CaseStatus.Established, CaseStatus.Handling, CaseStatus.FollowingUp],
            seen);
        Assert.Equal((CaseStatus.Closed, null, Now), (record.Facts.Status, record.Facts.ActAt, record.Facts.EndedAt));
        Assert.Equal([BullyingAct.Verbal, BullyingAct.Exclusion], record.Matter.Acts);
    }

    [Fact]
    public void The_investigation_ends_ten_natural_days_after_discovery_whatever_days_those_are()
    {
        // Discovered on the day before the National Day holiday; the tenth day is a Saturday, and nothing moves.
        var discovered = new DateTimeOffset(2026, 9, 30, 16, 0, 0, TimeSpan.FromHours(8));
        var filed = CaseRules.Decide(null, Filing() with { Discovered = discovered }, Actor.Reporter, Ground, discovered).Events[0];
        var record = CaseRules.Apply(new(Guid.Empty, 0, filed.Facts, filed.Matter!, Guid.Empty), filed);

        var later = discovered.AddDays(3);
        var started = record.Then(Committee, new ConfirmSafety("孩子在家"), later).Then(Committee, new StartInvestigation(), later);

        Assert.Equal(new DateTimeOffset(2026, 10, 10, 23, 59, 59, 999, TimeSpan.FromHours(8)), started.Facts.ActAt);
    }

    [Fact]
    public void Somebody_looks_after_the_child_within_two_hours() => Assert.Equal(Now.AddHours(2), Filed().Facts.ActAt);

    [Fact]
    public void Bullying_is_established_with_its_kind_only()
    {
        var record = Filed().Investigated(Committee);

        Assert.Equal(CaseRefusal.KindMissing, record.Refusal(Committee, new Find(CaseFinding.Established, [], "是")));
        Assert.Null(record.Refusal(Committee, new Find(CaseFinding.Unproven, [], "说法不一")));
        Assert.Empty(record.Then(Committee, new Find(CaseFinding.NotEstablished, [BullyingAct.Verbal], "打闹")).Matter.Acts);
    }

    [Fact]
    public void The_police_may_be_told_at_any_time_and_nothing_else_changes()
    {
        var record = Filed();
        foreach (var command in new CaseCommand[] { new ConfirmSafety("在家"), new StartInvestigation(), new EndInvestigation("问过") })
        {
            var told = record.Then(Committee, new ReportToPolice(Now.AddMinutes(-5), "接警单号"));
            Assert.Equal(record.Facts with { PoliceAt = Now.AddMinutes(-5) }, told.Facts);
            record = record.Then(Committee, command);
        }

        Assert.Equal(CaseRefusal.WrongState, record.Refusal(Committee, new ReportToPolice(Now.AddMinutes(5), null)));
    }

    [Fact]
    public void An_appeal_is_reviewed_a_level_up_within_fifteen_days_by_somebody_else()
    {
        var record = Filed().Investigated(Committee).Then(Committee, new Find(CaseFinding.NotEstablished, [], "打闹"));

        var review = record.Then(Actor.Reporter, new Appeal("不是打闹"));

        Assert.Equal((CaseStatus.Review, "QD-SN"), (review.Facts.Status, review.Facts.HolderUnit));
        Assert.Equal([District], review.Facts.Members);
        Assert.Equal(CaseClocks.EndOfDay(Now, 15), review.Facts.ActAt);
        Assert.Equal(CaseRefusal.NotYours, review.Refusal(Committee, new Find(CaseFinding.NotEstablished, [], "打闹")));
        Assert.Equal(CaseStatus.Established, review.Then(District, new Find(CaseFinding.Established, [BullyingAct.Physical], "有录像")).Facts.Status);
    }

    [Fact]
    public void Who_is_not_assigned_does_nothing_whatever_the_role()
    {
        var record = Filed();
        Assert.All(
            Demo.All.SelectMany(unit => Demo.StaffOf(unit.Code)).Where(member => member.Code != Committee),
            member => Assert.Equal(CaseRefusal.NotYours, record.Refusal(member.Code, new ConfirmSafety("在家"))));
    }

    [Fact]
    public void Pupils_of_two_schools_are_the_districts_affair()
    {
        var record = Filed().Then(Committee, new MarkCrossSchool("SN-01"));

        Assert.Equal("QD-SN", record.Facts.HolderUnit);
        Assert.Equal([District], record.Facts.Members);
        Assert.Equal("QD", Filed(Matter() with { OtherUnit = "HD-01" }).Facts.HolderUnit);
    }

    [Fact]
    public void Who_recuses_is_out_and_the_case_goes_up()
    {
        var record = Filed().Then(Committee, new Recuse("当事人是我侄子"));

        Assert.Equal("QD-SN", record.Facts.HolderUnit);
        Assert.DoesNotContain(Committee, record.Facts.Members);
        Assert.Equal(CaseRefusal.CannotHaveIt, record.Refusal(District, new AssignMember(Committee)));
    }

    [Fact]
    public void Only_an_unexcluded_person_of_the_same_line_is_assigned()
    {
        var record = Filed(Matter(CaseKind.HarmByStaff, new Exclusion(ExclusionReason.Accused) { Staff = "T132" }));

        Assert.Equal(CaseRefusal.CannotHaveIt, record.Refusal(District, new AssignMember("T132")));
        Assert.Equal(CaseRefusal.CannotHaveIt, record.Refusal(District, new AssignMember("T134")));
        Assert.Equal(CaseRefusal.CannotHaveIt, record.Refusal(District, new AssignMember("T021")));
        Assert.Equal(CaseRefusal.CannotHaveIt, record.Refusal(District, new AssignMember("T004")));
        Assert.Contains(DistrictLeader, record.Then(District, new AssignMember(DistrictLeader)).Facts.Members);
    }

    [Fact]
    public void It_takes_two_to_move_a_case_to_the_open_ledger()
    {
        var record = Filed(Matter(CaseKind.HarmByStaff)).Then(District, new AssignMember(DistrictLeader)).Then(District, new ProposeOpening("栏杆松了"));

        Assert.Equal(CaseRefusal.NeedsAnotherPerson, record.Refusal(District, new AgreeToOpening()));
        Assert.Equal(CaseStatus.Opened, record.Then(DistrictLeader, new AgreeToOpening()).Facts.Status);
        Assert.Equal(CaseRefusal.WrongState, Filed(Matter(CaseKind.HarmByStaff)).Refusal(District, new AgreeToOpening()));
    }

    [Fact]
    public void The_reporter_takes_back_what_needs_not_stay()
    {
        Assert.Equal(CaseStatus.Withdrawn, Filed().Then(Actor.Reporter, new WithdrawCase()).Facts.Status);
        Assert.Equal(CaseStatus.Submitted, Filed(Matter() with { MustStay = true }).Then(Actor.Reporter, new WithdrawCase()).Facts.Status);
        Assert.Equal(CaseRefusal.NotYours, Filed().Refusal(Committee, new WithdrawCase()));
    }

    [Fact]
    public void Words_are_destroyed_before_anybody_relies_on_them_or_after_the_end()
    {
        var begun = Filed().Then(Committee, new ConfirmSafety("在家")).Then(Committee, new StartInvestigation());

        Assert.Equal(CaseStatus.Erased, Filed().Then(Actor.Reporter, new EraseCase()).Facts.Status);
        Assert.Equal(CaseRefusal.MustStay, CaseRules.Decide(begun, new EraseCase(), Actor.Reporter, Ground, Now).Refusal);
        Assert.Equal(CaseRefusal.MustStay, CaseRules.Decide(Filed(Matter() with { MustStay = true }), new EraseCase(), Actor.Reporter, Ground, Now).Refusal);

        var closed = Filed().Investigated(Committee).Then(Committee, new Find(CaseFinding.Unproven, [], "说法不一")).Then(Committee, new CloseCase("谈过了"));
        Assert.Equal(CaseStatus.Erased, closed.Then(Actor.Reporter, new EraseCase()).Facts.Status);
        Assert.Equal(CaseStatus.Erased, closed.Then(Actor.System, new AnonymizeCase(), Now.AddDays(365)).Facts.Status);
        Assert.Equal(CaseRefusal.WrongState, CaseRules.Decide(closed, new AnonymizeCase(), Actor.System, Ground, Now.AddDays(364)).Refusal);
    }
}
