using HazardBot.Chat;
using HazardBot.Settings;
using Xunit;

namespace HazardBot.Tests.Pilot;

/// <summary>Only 平度 takes part: the rest reads, and reporters there hear whom to call.</summary>
public sealed class PilotTests
{
    private const string Given =
        "[given hazard QD-2026-000901 school=海风实验小学 status=assigned owner=简修门 handler=简修门 holder=简修门 due=2026-11-24 description=后门上锁 measure=换锁]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reporter_elsewhere_is_told_at_once_and_nothing_is_kept()
    {
        var said = await PlayAsync("[as 家长]\nuser > 海风实验小学后门天天锁着\n[expect hazards 0]\nuser > 是\n[expect hazards 0]");

        Assert.Contains("海风实验小学还没开通随手报", said, StringComparison.Ordinal);
        Assert.Contains("000-0000-1101", said, StringComparison.Ordinal);
        Assert.DoesNotContain("回执号：", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reporter_of_the_pilot_and_one_who_names_no_school_are_taken()
    {
        var said = await PlayAsync(
            "[as 家长]\nuser > 柳河镇中心小学后门天天锁着\nuser > 是\n[expect hazard school=PD-01]\n[as 路人]\nuser > 学校后门锁着\nuser > 不知道\nuser > 不知道\nuser > 是\n[expect hazards 1]");

        Assert.DoesNotContain("还没开通", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_elsewhere_read_and_change_nothing()
    {
        var said = await PlayAsync($"[bind 简修门]\n{Given}\n[as 简修门]\nuser > QD-2026-000901\nuser > 已整改\nuser > 零排查\n[expect hazard QD-2026-000901 status=assigned version=1]");

        Assert.Contains("后门上锁", said, StringComparison.Ordinal);
        Assert.Equal(2, said.Split("只能看，不能改").Length - 1);
    }

    [Fact]
    public async Task Reminders_go_out_only_where_it_is_live()
    {
        var other = Given.Replace("901 school=海风实验小学", "902 school=柳河镇中心小学", StringComparison.Ordinal).Replace("简修门", "霍小心", StringComparison.Ordinal);
        var said = await PlayAsync($"[bind 简修门]\n[bind 霍小心]\n{Given}\n{other}\n[wait 23h]");

        Assert.Contains("[to 霍小心]", said, StringComparison.Ordinal);
        Assert.DoesNotContain("[to 简修门]", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_practice_everybody_takes_part()
    {
        var said = await PlayAsync("[bind 简修门]\n[as 简修门]\nuser > 练习\nuser > 门卫组长负责，换锁，后天前");

        Assert.DoesNotContain("只能看", said, StringComparison.Ordinal);
        Assert.Contains("轮到您复查", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_are_read_from_the_setting()
    {
        Assert.Equal(["QD-PD", "QD-01"], new PilotSettings { Units = " QD-PD, QD-01," }.ToPilot().Units);
        Assert.Empty(new PilotSettings().ToPilot().Units);
    }

    private static async Task<string> PlayAsync(string script)
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel, pilot: new PilotSettings { Units = "QD-PD" }.ToPilot());
        return (await ScriptRewriter.RunAsync(Script.Parse(script), new ScriptPlayer(world, "."), Cancel)).Text;
    }
}
