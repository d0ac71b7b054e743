using System.Net;
using System.Net.Http.Headers;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Node;
using Xunit;

namespace HazardBot.Tests.Doors;

public sealed class BearerTokenTests
{
    private const string Token = "a-token-of-more-than-thirty-two-characters";

    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", "", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", "a-token-of-more-than-thirty-two-character", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", Token + "s", HttpStatusCode.Unauthorized)]
    [InlineData("Basic", Token, HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", Token, HttpStatusCode.OK)]
    public async Task Only_the_configured_token_opens_the_door(string? scheme, string? given, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync(null, $"--Messages:BearerToken={Token}");
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Messages) { Content = Messages.Json(Messages.Of("c", "1", "你好")) };
        request.Headers.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, given);

        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Token)]
    public async Task Stock_Microsoft_code_drives_a_whole_report(string? token)
    {
        await using var server = token is null
            ? await RunningServer.StartAsync()
            : await RunningServer.StartAsync(null, $"--Messages:BearerToken={token}");
        string[] arguments = token is null ? [server.Messages.ToString()] : [server.Messages.ToString(), "--token", token];

        var (exitCode, _, errors) = await NodeCheck.RunAsync(["expect-replies.mjs", .. arguments]);

        Assert.True(exitCode == 0, errors);
    }
}
