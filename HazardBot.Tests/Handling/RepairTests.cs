using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using Xunit;

namespace HazardBot.Tests.Handling;

public sealed class RepairTests
{
    private readonly DeskLedger _ledger = new();

    [Fact]
    public async Task Done_with_a_photo_afterwards_is_checked_by_the_officer()
    {
        await GivenAsync("QD-2026-000001");
        var handler = new StaffChat(_ledger, "handler");

        Assert.Contains("等石勤检复查", await handler.SayAsync("已整改"), StringComparison.Ordinal);
        Assert.Equal(["officer"], handler.Sent(OutgoingKind.Task));
        var photo = Guid.CreateVersion7();
        handler.Now = handler.Now.AddMinutes(9);
        Assert.Contains("照片", await handler.SayAsync("", photo), StringComparison.Ordinal);
        Assert.Equal([photo], _ledger.Photos[^1]);

        await new StaffChat(_ledger, "officer").SayAsync("复查合格");
        Assert.Equal(HazardStatus.Closed, _ledger["QD-2026-000001"].Facts.Status);
    }

    [Fact]
    public async Task A_photo_after_ten_minutes_is_no_answer()
    {
        await GivenAsync("QD-2026-000001");
        var handler = new StaffChat(_ledger, "handler");
        await handler.SayAsync("已整改");
        handler.Now = handler.Now.AddMinutes(11);

        await handler.SayAsync("", Guid.CreateVersion7());

        Assert.Empty(handler.Writes);
    }

    [Fact]
    public async Task Several_held_are_told_apart_by_number()
    {
        await GivenAsync("QD-2026-000001");
        await GivenAsync("QD-2026-000002");
        var handler = new StaffChat(_ledger, "handler");

        Assert.Contains("是哪一条", await handler.SayAsync("都改好了"), StringComparison.Ordinal);
        await handler.SayAsync("2");

        Assert.Single(_ledger.Hazards, h => h.Facts.Status == HazardStatus.AwaitingCheck);
    }

    [Fact]
    public async Task A_list_is_answered_in_one_message()
    {
        await GivenAsync("QD-2026-000001");
        await GivenAsync("QD-2026-000002");
        var handler = new StaffChat(_ledger, "handler");
        await handler.SayAsync("待办");

        await handler.SayAsync("1 已整改 2 延期到15号，等配件");

        Assert.Equal([HazardStatus.AwaitingCheck, HazardStatus.ExtensionAsked], _ledger.Hazards.Select(h => h.Facts.Status));
        Assert.Equal(new DateOnly(2026, 12, 15), _ledger["QD-2026-000002"].Facts.Details!.ExtensionDue);
    }

    [Fact]
    public async Task More_time_asks_only_what_lacks_and_the_officer_decides()
    {
        await GivenAsync("QD-2026-000001");
        var handler = new StaffChat(_ledger, "handler");

        Assert.Contains("为什么", await handler.SayAsync("延期三天"), StringComparison.Ordinal);
        Assert.Contains("等石勤检定", await handler.SayAsync("厂家没货"), StringComparison.Ordinal);
        await new StaffChat(_ledger, "officer").SayAsync("同意");

        Assert.Equal(new DateOnly(2026, 11, 28), _ledger["QD-2026-000001"].Facts.Due);
    }

    [Fact]
    public async Task Who_put_it_right_does_not_check_it()
    {
        _ledger.Add("QD-2026-000001");
        var officer = new StaffChat(_ledger, "officer");
        await officer.SayAsync("QD-2026-000001 我负责，换锁，明天");

        Assert.Contains("等郝校风复查", await officer.SayAsync("已整改"), StringComparison.Ordinal);
        Assert.Contains("换个人", await officer.SayAsync("复查合格"), StringComparison.Ordinal);
        await new StaffChat(_ledger, "head").SayAsync("复查合格");

        Assert.Equal(HazardStatus.Closed, _ledger["QD-2026-000001"].Facts.Status);
    }

    [Fact]
    public async Task A_major_one_is_closed_by_the_level_above()
    {
        await GivenAsync("QD-2026-000001");
        await new StaffChat(_ledger, "officer").SayAsync("QD-2026-000001 定为重大隐患");
        var handler = new StaffChat(_ledger, "handler");

        Assert.Contains("等万无失复查", await handler.SayAsync("已整改"), StringComparison.Ordinal);
        Assert.Contains("上一级", await new StaffChat(_ledger, "officer").SayAsync("QD-2026-000001 复查合格"), StringComparison.Ordinal);
        await new StaffChat(_ledger, "district").SayAsync("复查合格");

        Assert.Equal(HazardStatus.Closed, _ledger["QD-2026-000001"].Facts.Status);
    }

    [Fact]
    public async Task A_failed_check_needs_a_reason_and_goes_back()
    {
        await GivenAsync("QD-2026-000001");
        await new StaffChat(_ledger, "handler").SayAsync("已整改");
        var officer = new StaffChat(_ledger, "officer");

        Assert.Contains("哪里不合格", await officer.SayAsync("不合格"), StringComparison.Ordinal);
        Assert.Contains("退回王建国", await officer.SayAsync("锁还是没换好"), StringComparison.Ordinal);

        Assert.Equal((HazardStatus.CheckFailed, "handler"), (_ledger["QD-2026-000001"].Facts.Status, _ledger["QD-2026-000001"].Facts.Holder));
        Assert.Equal("锁还是没换好", _ledger.Events[^1].Words!.Note);
    }

    [Fact]
    public async Task Outside_is_the_officers_to_say_and_a_colleague_the_handlers()
    {
        await GivenAsync("QD-2026-000001");
        var handler = new StaffChat(_ledger, "handler");

        Assert.Contains("石勤检", await handler.SayAsync("转给城管，井盖是市政的"), StringComparison.Ordinal);
        Assert.Equal(["officer"], handler.Sent(OutgoingKind.Task));
        await handler.SayAsync("转给王小满");

        Assert.Equal("other", _ledger["QD-2026-000001"].Facts.Handler);
    }

    [Fact]
    public async Task Who_has_to_act_is_nudged_once_a_day()
    {
        _ledger.Add("QD-2026-000001");
        var district = new StaffChat(_ledger, "district");

        await district.SayAsync("QD-2026-000001 催一下");
        Assert.Equal(["officer"], district.Sent(OutgoingKind.Nudge));
        Assert.Contains("催过了", await district.SayAsync("QD-2026-000001 催一下"), StringComparison.Ordinal);
        Assert.Empty(district.Writes);
    }

    [Fact]
    public async Task The_weeks_sweep_is_filed_in_one_word_and_only_once()
    {
        var teacher = new StaffChat(_ledger, "teacher");

        Assert.Contains("11月23日—11月29日", await teacher.SayAsync("零排查"), StringComparison.Ordinal);
        Assert.Contains("已经有记录", await teacher.SayAsync("本周没发现问题"), StringComparison.Ordinal);

        Assert.Equal(new Sweep("s1", new DateOnly(2026, 11, 23), SweepState.Done, "teacher", teacher.Now, 0), Assert.Single(_ledger.Sweeps));
    }

    [Fact]
    public async Task What_the_sweep_found_is_filed_and_told()
    {
        var teacher = new StaffChat(_ledger, "teacher");

        var said = await teacher.SayAsync("本周排查发现三楼栏杆松了");

        Assert.Equal(1, Assert.Single(_ledger.Sweeps).Found);
        Assert.Contains("南岭实验小学", said, StringComparison.Ordinal);
        Assert.NotNull(teacher.State.Draft);
    }

    /// <summary>Put right by 王建国, due in two days.</summary>
    private async Task GivenAsync(string number)
    {
        _ledger.Add(number);
        await new StaffChat(_ledger, "officer").SayAsync($"{number} 王建国负责，换锁，后天");
    }
}
