using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Handling;

public sealed class OfficerTests
{
    private readonly DeskLedger _ledger = new();

    [Fact]
    public async Task A_new_hazard_is_taken_on_by_a_tap_and_set_in_one_message()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");

        Assert.Contains("等您受理", await officer.SayAsync("待办"), StringComparison.Ordinal);
        Assert.Equal(["受理", "不属实", "转办", "并入"], officer.Titles);
        Assert.Contains("谁负责", await officer.TapAsync("受理"), StringComparison.Ordinal);
        Assert.Contains("11月25日（周三）", await officer.SayAsync("王建国负责，换锁，后天前"), StringComparison.Ordinal);

        var facts = _ledger["QD-2026-000001"].Facts;
        Assert.Equal((HazardStatus.Assigned, "王建国", "handler", new DateOnly(2026, 11, 25)), (facts.Status, facts.Owner, facts.Handler, facts.Due));
        Assert.Equal("换锁", _ledger["QD-2026-000001"].Words.Measure);
        Assert.Equal(["handler"], officer.Sent(OutgoingKind.Task));
        Assert.Equal(["reporter"], officer.Sent(OutgoingKind.News));
    }

    [Fact]
    public async Task Only_what_lacks_is_asked_and_a_late_day_asks_who_keeps_watch()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");

        Assert.Contains("哪天前", await officer.SayAsync("受理，门卫组长负责，换锁"), StringComparison.Ordinal);
        Assert.Contains("盯着", await officer.SayAsync("下周五前"), StringComparison.Ordinal);
        Assert.Contains("名册里没有门卫组长", await officer.SayAsync("老赵，先拉警戒线"), StringComparison.Ordinal);

        var hazard = _ledger["QD-2026-000001"];
        Assert.Equal((RectificationMode.Timed, "老赵", "先拉警戒线"), (hazard.Facts.Details!.Mode!.Value, hazard.Facts.Details.Guard, hazard.Words.Interim));
        Assert.Null(hazard.Facts.Handler);
    }

    [Fact]
    public async Task A_correction_in_plain_words_changes_that_alone()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");
        await officer.SayAsync("受理，王建国负责，换锁，后天");

        Assert.Contains("改了", await officer.SayAsync("不对，是明天"), StringComparison.Ordinal);

        var facts = _ledger["QD-2026-000001"].Facts;
        Assert.Equal((new DateOnly(2026, 11, 24), "王建国"), (facts.Due, facts.Owner));
    }

    [Fact]
    public async Task A_day_that_has_passed_is_asked_again()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");

        Assert.Contains("已经过去", await officer.SayAsync("王建国负责，换锁，11月20日，QD-2026-000001"), StringComparison.Ordinal);
        Assert.Empty(officer.Writes);
        await officer.SayAsync("明天");
        Assert.Equal(new DateOnly(2026, 11, 24), _ledger["QD-2026-000001"].Facts.Due);
    }

    [Fact]
    public async Task One_of_two_people_of_a_name_is_picked_by_button()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");

        await officer.SayAsync("QD-2026-000001 王老师负责，换锁，明天");
        Assert.Equal(["王建国", "王小满", "都不是"], officer.Titles);
        await officer.TapAsync("王小满");

        Assert.Equal("other", _ledger["QD-2026-000001"].Facts.Handler);
    }

    [Fact]
    public async Task A_tap_on_an_old_card_changes_nothing_and_says_what_is_true()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");
        await officer.SayAsync("待办");
        var accept = officer.Button("受理");
        await officer.TapAsync(accept);
        var version = _ledger["QD-2026-000001"].Version;

        Assert.Contains("旧的", await officer.TapAsync(accept), StringComparison.Ordinal);
        Assert.Empty(officer.Writes);
        Assert.Equal(version, _ledger["QD-2026-000001"].Version);
    }

    [Fact]
    public async Task Making_void_needs_a_reason_and_a_yes()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");

        await officer.SayAsync("QD-2026-000001 作废");
        Assert.Contains("不能恢复", await officer.SayAsync("重复录入"), StringComparison.Ordinal);
        Assert.Empty(officer.Writes);
        await officer.SayAsync("是");

        Assert.Equal(HazardStatus.Void, _ledger["QD-2026-000001"].Facts.Status);
    }

    [Fact]
    public async Task What_is_outside_the_own_part_is_not_found()
    {
        _ledger.Add("QD-2026-000005", "s2", "foreign");
        var officer = new StaffChat(_ledger, "officer");

        Assert.Contains("没找到", await officer.SayAsync("QD-2026-000005 受理"), StringComparison.Ordinal);
        Assert.Empty(officer.Writes);
    }

    [Theory]
    [InlineData("QD-2026-000001 转给城管，占道", HazardStatus.Referred, "s1")]
    [InlineData("QD-2026-000001 不是我们的，没有这栋楼", HazardStatus.Submitted, "qd-n")]
    [InlineData("QD-2026-000001 转给育才学校", HazardStatus.Submitted, "qd-n")]
    [InlineData("QD-2026-000001 不属实，门是开着的", HazardStatus.Unfounded, "s1")]
    public async Task What_is_not_the_schools_goes_where_it_belongs(string text, HazardStatus status, string unit)
    {
        _ledger.Add("QD-2026-000001");
        await new StaffChat(_ledger, "officer").SayAsync(text);

        Assert.Equal((status, unit), (_ledger["QD-2026-000001"].Facts.Status, _ledger["QD-2026-000001"].Facts.Unit));
    }

    [Theory]
    [InlineData(25, "qd-n")]
    [InlineData(26, "s1")]
    public async Task What_is_not_the_schools_goes_back_within_two_working_days_and_not_later(int day, string unit)
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer") { Now = new(2026, 11, day, 16, 0, 0, TimeSpan.FromHours(8)) };

        var said = await officer.SayAsync("QD-2026-000001 不是我们的，没有这栋楼");

        Assert.Equal(unit, _ledger["QD-2026-000001"].Facts.Unit);
        Assert.Equal(unit == "s1", said.Contains("退回的时间过了", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_gets_it_back_has_two_working_days_of_their_own_and_the_level_above_any_time()
    {
        _ledger.Add("QD-2026-000001");
        await new StaffChat(_ledger, "officer").SayAsync("QD-2026-000001 不是我们的，没有这栋楼");
        var later = new DateTimeOffset(2026, 12, 7, 10, 0, 0, TimeSpan.FromHours(8));

        await new StaffChat(_ledger, "district") { Now = later }.SayAsync("QD-2026-000001 转给育才学校");
        Assert.Equal("s3", _ledger["QD-2026-000001"].Facts.Unit);
        Assert.Equal(later, _ledger["QD-2026-000001"].Facts.Details!.RoutedAt);
        await new StaffChat(_ledger, "district") { Now = later.AddDays(9) }.SayAsync("QD-2026-000001 转给实验小学");
        Assert.Equal("s1", _ledger["QD-2026-000001"].Facts.Unit);
    }

    [Fact]
    public async Task A_danger_that_staff_tell_is_one_and_their_answers_are_not()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");
        await officer.SayAsync("QD-2026-000001 不属实");

        Assert.Contains("119", await officer.SayAsync("着火了，食堂冒烟"), StringComparison.Ordinal);
        Assert.DoesNotContain("119", await new StaffChat(_ledger, "officer").SayAsync("QD-2026-000001 不属实，没冒烟，是蒸汽"), StringComparison.Ordinal);
    }
}
