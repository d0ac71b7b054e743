using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;
using Xunit;
using static HazardBot.Tests.Cases.CaseSamples;

namespace HazardBot.Tests.Cases;

/// <summary>Who is out of a case, and where it goes then: the demo register's 郝校风 (T111) heads 海风实验小学 (SN-01), 贾老师 (T113) teaches there.</summary>
public sealed class ExclusionTests
{
    private static readonly Exclusion WholeSchool = new(ExclusionReason.KeptOut) { Unit = "SN-01" };

    [Fact]
    public void The_head_and_all_under_the_head_are_out() => Out(new Exclusion(ExclusionReason.Accused) { Staff = "T111" }, "T111", "T112", "T113", "T114");

    [Fact]
    public void A_teacher_has_nobody_below() => Out(new Exclusion(ExclusionReason.Accused) { Staff = "T113" }, "T113");

    [Fact]
    public void A_role_is_its_holder() => Out(new Exclusion(ExclusionReason.KeptOut) { Unit = "SN-01", Role = StaffRole.DeputyHead }, "T112", "T113", "T114");

    [Fact]
    public void A_half_name_means_everybody_of_that_school_whom_it_fits()
    {
        Out(new Exclusion(ExclusionReason.Accused) { Unit = "SN-03", Name = "何" }, "T133", "T134");
        Out(new Exclusion(ExclusionReason.Accused) { Unit = "SN-01", Name = "修门" }, "T112", "T113");
        Out(new Exclusion(ExclusionReason.Accused) { Unit = "SN-01", Name = "欧阳" });
    }

    [Fact]
    public void A_whole_school_is_out_and_nobody_above_it() => Out(WholeSchool, "T111", "T112", "T113", "T114");

    [Fact]
    public void With_somebody_of_the_district_all_its_schools_are_out()
    {
        var exclusions = new[] { new Exclusion(ExclusionReason.Accused) { Staff = "T011" } };

        Assert.All(Demo.StaffOf("SN-04").Concat(Demo.StaffOf("SN-03")), member => Assert.True(Exclusions.IsExcluded(Demo, member, exclusions)));
        Assert.False(Exclusions.IsExcluded(Demo, Staff("T012"), exclusions));
        Assert.False(Exclusions.IsExcluded(Demo, Staff("T021"), exclusions));
    }

    [Fact]
    public void Who_comes_to_fit_later_is_out_too()
    {
        var newcomer = new StaffMember("T199", "何来", "SN-03", StaffRole.BullyingCommittee);
        var later = new Register(Demo.All, [.. DemoRegister.Staff, newcomer]);

        Assert.True(Exclusions.IsExcluded(later, newcomer, [new Exclusion(ExclusionReason.Accused) { Unit = "SN-03", Name = "何" }]));
    }

    [Fact]
    public void A_case_goes_to_the_nearest_unit_without_an_excluded_person()
    {
        Assert.Equal("SN-03", Unit());
        Assert.Equal("QD-SN", Unit(new Exclusion(ExclusionReason.Accused) { Staff = "T134" }));
        Assert.Equal("QD-SN", Unit(new Exclusion(ExclusionReason.KeptOut) { Unit = "SN-03" }));
        Assert.Equal("QD-SN", Unit(new Exclusion(ExclusionReason.Accused) { Unit = "SN-03", Name = "欧阳" }));
        Assert.Equal("QD", Unit(new Exclusion(ExclusionReason.Accused) { Staff = "T012" }));
        Assert.Null(Unit(new Exclusion(ExclusionReason.Accused) { Staff = "T001" }));
    }

    [Fact]
    public void Harm_by_an_adult_never_begins_at_the_school() => Assert.Equal("QD-SN", CaseRouting.Place(Demo, Matter(CaseKind.HarmByStaff), default).Unit);

    [Fact]
    public void A_school_without_a_committee_has_its_deputy_and_one_without_anybody_the_district()
    {
        Assert.Equal(["T114"], CaseRouting.Place(Demo, Matter() with { Unit = "SN-01" }, default).Members);
        Assert.Equal(["T031"], CaseRouting.Place(new(Demo.All, [Staff("T031")]), Matter() with { Unit = "PD-03" }, default).Members);
    }

    [Fact]
    public void Somebody_a_level_up_settles_a_half_name_and_nobody_else_does()
    {
        var record = Filed(Matter(CaseKind.HarmByStaff, new Exclusion(ExclusionReason.Accused) { Unit = "SN-03", Name = "何" }));

        var settled = record.Then(District, new SettleName("何", "T133"));

        Assert.Equal("T133", Assert.Single(settled.Matter.Exclusions).Staff);
        Assert.True(Exclusions.IsExcluded(Demo, Staff("T133"), settled.Matter.Exclusions));
        Assert.Equal(CaseRefusal.WrongState, settled.Refusal(District, new SettleName("何", null)));
        var nobody = record.Then(District, new SettleName("何", null));
        Assert.False(Exclusions.IsExcluded(Demo, Staff("T133"), nobody.Matter.Exclusions));
        Assert.True(Exclusions.Touch(Demo, "SN-03", nobody.Matter.Exclusions));
    }

    private static string? Unit(params IReadOnlyList<Exclusion> exclusions) => CaseRouting.Place(Demo, Matter(CaseKind.Bullying, exclusions), default).Unit;

    private static void Out(Exclusion exclusion, params string[] codes) => Assert.Equal(
        codes,
        Demo.All.SelectMany(unit => Demo.StaffOf(unit.Code)).Where(member => Exclusions.IsExcluded(Demo, member, [exclusion])).Select(member => member.Code).Order(StringComparer.Ordinal));
}
