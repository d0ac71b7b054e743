using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>Whom the platform knows and the register too needs no code; who has unbound themselves does.</summary>
public sealed class WeComIdentityTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_of_the_register_are_known_by_their_id_whatever_its_letters_case()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var officer = new WeComPerson(fixture, "Demo-Jian-XiuMen");

        var first = await officer.SayAsync("还有几个超期的");
        var bindings = await officer.SayAsync("我的绑定");

        Assert.DoesNotContain("工作人员才能查", first, StringComparison.Ordinal);
        Assert.Contains("企业微信", bindings, StringComparison.Ordinal);
        Assert.Equal("T112", Assert.Single(fixture.Server.File.Rows("SELECT staff FROM binding WHERE ended_at IS NULL")));
    }

    [Fact]
    public async Task Who_isnt_in_the_register_is_the_public()
    {
        await using var fixture = await WeComFixture.StartAsync();

        var told = await new WeComPerson(fixture, "somebody.else").SayAsync("还有几个超期的");

        Assert.Contains("工作人员才能查", told, StringComparison.Ordinal);
        Assert.Equal(0, fixture.Server.File.Count("binding"));
    }

    [Fact]
    public async Task Who_has_unbound_themselves_is_not_bound_again_without_a_code()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var officer = new WeComPerson(fixture, "demo-jian-xiumen");
        await officer.SayAsync("你好");

        await officer.SayAsync("解绑");
        var told = await officer.SayAsync("还有几个超期的");

        Assert.Contains("工作人员才能查", told, StringComparison.Ordinal);
        await WeComTalkTests.BindAsync(fixture, officer, "T112");
        Assert.DoesNotContain("工作人员才能查", await officer.SayAsync("还有几个超期的"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_never_wrote_is_reached_by_the_id_in_the_register_and_their_answer_is_understood()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var (officer, parent) = (new WeComPerson(fixture, "demo-jian-xiumen"), new WeComPerson(fixture, "parent"));

        await parent.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        await parent.PressAsync("是，提交");
        await officer.HearsAsync("有一件事等您");
        await officer.PressAsync("受理");

        Assert.Contains("accepted", fixture.Server.File.Rows("SELECT kind FROM hazard_event").Cast<string>());
        Assert.Equal("T112", Assert.Single(fixture.Server.File.Rows("SELECT staff FROM binding WHERE channel = 'wecom' AND ended_at IS NULL AND staff = 'T112'")));
    }

    [Fact]
    public async Task A_callers_claim_on_another_door_is_no_voucher()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var activity = Messages.Of("demo-jian-xiumen", "1", "还有几个超期的") with { ChannelId = "wecom", From = new() { Id = "demo-jian-xiumen" } };

        var told = Messages.Texts(await fixture.Server.Http.SendAsync(fixture.Server.Messages, activity, Cancel));

        Assert.Contains("工作人员才能查", string.Join('\n', told), StringComparison.Ordinal);
    }
}
