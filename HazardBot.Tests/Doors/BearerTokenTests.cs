using System.Net;
using System.Text;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

public sealed class BearerTokenTests(BearerTokenTests.Guarded door) : IClassFixture<BearerTokenTests.Guarded>
{
    private const string Good = """{"type":"message","channelId":"test","deliveryMode":"expectReplies","from":{"id":"u"},"conversation":{"id":"c"},"text":"你好"}""";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer 0123456789abcdefghijklmnopqrstuvwxyzABC")]
    [InlineData("Bearer 0123456789abcdefghijklmnopqrstuvwxyzABCDE")]
    [InlineData("Bearer 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcd")]
    [InlineData("Bearer Bearer 0123456789abcdefghijklmnopqrstuvwxyzABCD")]
    [InlineData("Basic 0123456789abcdefghijklmnopqrstuvwxyzABCD")]
    [InlineData("0123456789abcdefghijklmnopqrstuvwxyzABCD")]
    public async Task Without_the_token_nobody_comes_in(string? authorization)
    {
        using var response = await PostAsync(Good, authorization);

        await Refusal.ExpectAsync(response, HttpStatusCode.Unauthorized, "unauthorized");
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).ToString());
    }

    [Fact]
    public async Task Who_has_no_token_does_not_learn_what_is_wrong_with_the_body()
    {
        using var response = await PostAsync("{", null);

        await Refusal.ExpectAsync(response, HttpStatusCode.Unauthorized, "unauthorized");
    }

    [Theory]
    [InlineData("Bearer " + Installed.Token)]
    [InlineData("bearer " + Installed.Token)]
    public async Task With_the_token_the_door_is_open(string authorization)
    {
        using var response = await PostAsync(Good, authorization);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await door.Server.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public sealed class Guarded : IAsyncLifetime
    {
        private RunningServer? _server;

        internal RunningServer Server => _server!;

        public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync([$"--Messages:BearerToken={Installed.Token}"]);

        public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
