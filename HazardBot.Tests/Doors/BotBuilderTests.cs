using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Node;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>Microsoft's own client, as it is published, drives a whole report.</summary>
public sealed class BotBuilderTests
{
    [Fact]
    public Task Microsofts_client_reports_a_hazard() => DriveAsync([]);

    [Fact]
    public Task Microsofts_client_reports_a_hazard_with_a_token() => DriveAsync(["--token", Installed.Token]);

    private static async Task DriveAsync(string[] token)
    {
        await using var server = await RunningServer.StartAsync(token.Length == 0 ? [] : [$"--Messages:BearerToken={token[1]}"]);

        var (exitCode, output, errors) = await NodeCheck.RunAsync(["expect-replies.mjs", new Uri(server.Http.BaseAddress!, "/api/messages").ToString(), .. token]);

        Assert.True(exitCode == 0, output + errors);
        var number = (string?)JsonNode.Parse(output)!["number"];
        Assert.Equal(number, Assert.Single(server.File.Rows("SELECT number FROM hazard")));
    }
}
