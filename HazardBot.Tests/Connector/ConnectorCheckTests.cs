using HazardBot.Channels.BotFramework.Connector;
using HazardBot.Channels.Checks;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using Xunit;

namespace HazardBot.Tests.Connector;

public sealed class ConnectorCheckTests
{
    private const string Endpoint = "https://bot.example.cn/api/messages";

    [Fact]
    public async Task What_is_set_up_rightly_is_good_in_every_point()
    {
        await using var fixture = await TeamsFixture.StartAsync();
        fixture.Teams.Elsewhere["bot.example.cn"] = fixture.Server.Http.BaseAddress!;

        var findings = await RunAsync(fixture.Teams, new() { Endpoint = Endpoint, AppId = ConnectorSimulator.AppId, AppPassword = ConnectorSimulator.Secret, AppTenantId = ConnectorSimulator.Tenant });

        Assert.All(findings, finding => Assert.True(finding.IsGood, finding.Line.En));
        Assert.Equal(
            [ChannelCheckTexts.ClockGood, ChannelCheckTexts.KeyGood, ChannelCheckTexts.TokenGood, ChannelCheckTexts.PermissionGood, ChannelCheckTexts.CallbackGood],
            findings.Select(finding => finding.Line));
    }

    [Fact]
    public async Task What_is_wrong_is_told_point_by_point()
    {
        using var teams = new ConnectorSimulator { ClockIsOff = TimeSpan.FromMinutes(-9), Endorsements = ["emulator"] };

        var findings = await RunAsync(teams, new() { Endpoint = "https://nobody.example.cn/api/messages", AppId = ConnectorSimulator.AppId, AppPassword = "wrong", AppTenantId = ConnectorSimulator.Tenant });

        Assert.All(findings, finding => Assert.False(finding.IsGood));
        Assert.Equal([ChannelCheckTexts.ClockWrong, ChannelCheckTexts.KeyMissing, ChannelCheckTexts.TokenRefused, ChannelCheckTexts.CallbackWrong], findings.Select(finding => finding.Line));
        Assert.Contains("AADSTS7000215", findings[2].Slots[0].Value, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", findings[2].Slots[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_off_says_so_and_no_more() =>
        Assert.Equal(ChannelCheckTexts.Off, Assert.Single(await RunAsync(new ConnectorSimulator(), new())).Line);

    private static async Task<IReadOnlyList<Finding>> RunAsync(ConnectorSimulator teams, BotFrameworkSettings settings)
    {
        using var http = new ConnectorHttp(teams);
        return await new ConnectorCheck(settings, http, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
