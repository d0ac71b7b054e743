using HazardBot.Channels.Checks;
using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary><c>channel check wecom</c> and <c>wechat-kf</c>.</summary>
public sealed class WeComSetupTests
{
    private const string Callback = "https://bot.example.cn/api/wecom";

    [Fact]
    public async Task What_is_set_up_rightly_is_good_in_every_point()
    {
        await using var fixture = await WeComFixture.StartAsync();
        fixture.Platform.Elsewhere["bot.example.cn"] = fixture.Server.Http.BaseAddress!;

        var findings = await RunAsync(fixture.Platform, Settings(Callback));

        Assert.Equal(
            [ChannelCheckTexts.WeComTokenGood, ChannelCheckTexts.WeComAgentGood, ChannelCheckTexts.ClockGood, ChannelCheckTexts.WeComCallbackGood],
            findings.Select(finding => finding.Line));
        Assert.All(findings, finding => Assert.True(finding.IsGood));
    }

    [Fact]
    public async Task A_server_with_another_key_an_address_that_isnt_trusted_and_a_wrong_clock_are_told()
    {
        await using var fixture = await WeComFixture.StartAsync();
        var platform = fixture.Platform;
        (platform.IsTrusted, platform.ClockIsOff) = (false, TimeSpan.FromMinutes(-9));
        platform.Elsewhere["bot.example.cn"] = fixture.Server.Http.BaseAddress!;

        var findings = await RunAsync(platform, Settings(Callback, key: "q" + WeComSimulator.AesKey[1..]));

        Assert.Equal(
            [ChannelCheckTexts.WeComTokenGood, ChannelCheckTexts.WeComNotTrusted, ChannelCheckTexts.ClockWrong, ChannelCheckTexts.WeComCallbackWrong],
            findings.Select(finding => finding.Line));
        Assert.Contains("192.0.2.9", findings[1].Slots[0].Value, StringComparison.Ordinal);
        Assert.Equal("403", findings[3].Slots[1].Value);
    }

    [Fact]
    public async Task A_wrong_secret_an_application_that_is_off_and_a_missing_address_are_told()
    {
        using var platform = new WeComSimulator { IsAgentOn = false };

        Assert.Equal(
            [ChannelCheckTexts.WeComTokenRefused, ChannelCheckTexts.WeComCallbackUnknown], (await RunAsync(platform, Settings(null, secret: "wrong"))).Select(finding => finding.Line));
        Assert.Equal(ChannelCheckTexts.WeComAgentOff, (await RunAsync(platform, Settings(null)))[1].Line);
        Assert.Equal(ChannelCheckTexts.WeComAgentRefused, (await RunAsync(platform, Settings(null, agent: "7")))[1].Line);
        Assert.Equal(ChannelCheckTexts.WeComTokenGood, (await RunAsync(platform, Settings(Callback)))[0].Line);
    }

    [Fact]
    public async Task What_is_off_says_so_and_no_more()
    {
        Assert.Equal(ChannelCheckTexts.Off, Assert.Single(await RunAsync(new(), new())).Line);
        Assert.Equal(ChannelCheckTexts.Off, Assert.Single(await KfAsync(new(), Settings(null), "")).Line);
    }

    [Fact]
    public async Task Accounts_of_customer_service_are_looked_at_one_by_one()
    {
        using var platform = new WeComSimulator();

        var findings = await KfAsync(platform, Settings(null), $"{KfDesk.Account},wkother");
        platform.Kf.MayManage = false;
        var unmanaged = await KfAsync(platform, Settings(null), KfDesk.Account);
        platform.IsTrusted = false;
        var untrusted = await KfAsync(platform, Settings(null), KfDesk.Account);

        Assert.Equal([ChannelCheckTexts.WeComTokenGood, ChannelCheckTexts.KfAccountGood, ChannelCheckTexts.KfAccountMissing], findings.Select(finding => finding.Line));
        Assert.Equal(ChannelCheckTexts.KfNotManaged, unmanaged[1].Line);
        Assert.Equal(ChannelCheckTexts.KfRefused, untrusted[1].Line);
    }

    [Theory]
    [InlineData("WeCom:AgentId", "x")]
    [InlineData("WeCom:Secret", " ")]
    [InlineData("WeCom:Token", "with blank")]
    [InlineData("WeCom:EncodingAesKey", "short")]
    [InlineData("WeCom:Callback", "http://bot.example.cn")]
    [InlineData("WeCom:Api", "qyapi.weixin.qq.com")]
    [InlineData("WeChatKf:Accounts", "wk!")]
    public void A_setting_that_cant_be_right_is_named(string name, string value)
    {
        var problem = Assert.Single(Problems(name, value));

        Assert.Equal((WeComTexts.SettingWrong, name), (problem.Line, problem.Value));
    }

    [Fact]
    public void Customer_service_without_the_application_is_no_setting() =>
        Assert.Equal(WeComTexts.KfNeedsWeCom, Assert.Single(HazardBot.Settings.WeComCheck.Problems(new(), new() { Accounts = "wk1234" })).Line);

    private static IEnumerable<SettingsProblem> Problems(string name, string value)
    {
        string Or(string own, string good) => own == name ? value : good;
        return HazardBot.Settings.WeComCheck.Problems(
            new()
            {
                CorpId = WeComSimulator.CorpId,
                AgentId = Or("WeCom:AgentId", WeComSimulator.AgentId),
                Secret = Or("WeCom:Secret", WeComSimulator.Secret),
                Token = Or("WeCom:Token", WeComSimulator.CallbackToken),
                EncodingAesKey = Or("WeCom:EncodingAesKey", WeComSimulator.AesKey),
                Callback = Or("WeCom:Callback", Callback),
                Api = Or("WeCom:Api", "https://qyapi.weixin.qq.com"),
            },
            new() { Accounts = Or("WeChatKf:Accounts", KfDesk.Account) });
    }

    private static WeComSettings Settings(string? callback, string? secret = null, string? key = null, string? agent = null) => new()
    {
        CorpId = WeComSimulator.CorpId,
        AgentId = agent ?? WeComSimulator.AgentId,
        Secret = secret ?? WeComSimulator.Secret,
        Token = WeComSimulator.CallbackToken,
        EncodingAesKey = key ?? WeComSimulator.AesKey,
        Callback = callback,
    };

    private static async Task<IReadOnlyList<Finding>> RunAsync(WeComSimulator platform, WeComSettings settings)
    {
        var http = new WeComHttp(platform);
        return await new WeComSetupCheck(settings, http, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<Finding>> KfAsync(WeComSimulator platform, WeComSettings settings, string accounts)
    {
        var http = new WeComHttp(platform);
        return await new KfSetupCheck(settings, new() { Accounts = accounts }, http).RunAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
