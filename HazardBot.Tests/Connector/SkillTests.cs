using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using HazardBot.Tests.Node;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>A bot that is built on Bot Builder hands over to this one, with Microsoft's own code on its side.</summary>
public sealed class SkillTests
{
    private const string HostId = "22222222-3333-4444-5555-666666666666";
    private const string Host = "skills.parent.example.cn";

    private static readonly string Issuer = $"https://sts.windows.net/{ConnectorSimulator.Tenant}/";

    [Fact]
    public async Task Microsofts_bot_builder_calls_us_as_a_skill_takes_our_answers_and_believes_our_token()
    {
        await using var fixture = await TeamsFixture.StartAsync($"--BotFramework:SkillCallers={HostId}", $"--BotFramework:ServiceHosts=smba.trafficmanager.net, {Host}");
        var port = FreePort();
        fixture.Teams.Elsewhere[Host] = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));

        var (exitCode, output, errors) = await NodeCheck.RunAsync(
            "skill-host.mjs",
            "--bot", fixture.Server.Messages.ToString(),
            "--bot-id", ConnectorSimulator.AppId,
            "--host-id", HostId,
            "--issuer", Issuer,
            "--service", $"https://{Host}/api/skills/",
            "--port", port.ToString(CultureInfo.InvariantCulture),
            "--keys", fixture.Teams.Login.KeySet().ToJsonString(),
            "--token", Token(fixture, HostId));

        Assert.True(exitCode == 0, output + errors);
        var seen = JsonNode.Parse(output)!;
        Assert.Equal(ConnectorSimulator.AppId, (string?)Assert.Single(seen["callers"]!.AsArray()));
        Assert.True((int)seen["buttons"]! > 0);
        Assert.Equal(1, fixture.Server.File.Count("hazard"));
    }

    [Theory]
    [InlineData("33333333-3333-4444-5555-666666666666")]
    [InlineData(ConnectorSimulator.AppId)]
    public async Task Bots_off_the_list_are_refused(string caller)
    {
        await using var fixture = await TeamsFixture.StartAsync($"--BotFramework:SkillCallers={HostId}");
        var person = fixture.Person("parent");

        using var refused = await person.PostAsync(person.Message("你好"), Token(fixture, caller));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(0, fixture.Server.File.Count("turn"));
    }

    [Fact]
    public async Task A_caller_cant_speak_in_the_name_of_a_channel()
    {
        await using var fixture = await TeamsFixture.StartAsync($"--BotFramework:SkillCallers={HostId}");
        var person = fixture.Person("parent");
        await person.SayAsync("实验小学后门天天锁着，消防通道堵死了");

        using var taken = await person.PostAsync(person.Message("是"), Token(fixture, HostId));

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(0, fixture.Server.File.Count("hazard"));
        Assert.Equal(2, fixture.Server.File.Count("conversation"));
    }

    private static string Token(TeamsFixture fixture, string caller) =>
        fixture.Teams.Login.Sign(Issuer, ConnectorSimulator.AppId, TimeProvider.System.GetUtcNow(), ("ver", "1.0"), ("appid", caller));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
