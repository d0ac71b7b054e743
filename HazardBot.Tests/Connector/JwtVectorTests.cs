using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Channels.BotFramework.Connector;
using HazardBot.Dialogs.Activities;
using HazardBot.Settings;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>Tokens that were made elsewhere, each with what is to be thought of it.</summary>
public sealed class JwtVectorTests
{
    private static readonly JsonNode File = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Connector", "botframework-jwt.json")))!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names { get; } = [.. File["cases"]!.AsArray().Select(vector => (string)vector!["name"]!)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_is_judged_as_the_vectors_say(string name)
    {
        var vector = File["cases"]!.AsArray().First(vector => (string)vector!["name"]! == name)!;
        var isGood = ((string)vector["expect"]!).StartsWith("accept", StringComparison.Ordinal);

        Assert.Equal(isGood, await JudgeAsync(vector, callers: (string)File["bot_app_id"]!, tenant: (string)File["tenant_id"]!));
    }

    [Theory]
    [InlineData("emulator-v1")]
    [InlineData("emulator-v2")]
    [InlineData("emulator-single-tenant")]
    public async Task A_bots_own_token_opens_nothing_unless_it_is_on_the_list(string name)
    {
        var vector = File["cases"]!.AsArray().First(vector => (string)vector!["name"]! == name)!;

        Assert.False(await JudgeAsync(vector, callers: "", tenant: (string)File["tenant_id"]!));
        Assert.False(await JudgeAsync(vector, callers: "99999999-0000-0000-0000-000000000000", tenant: (string)File["tenant_id"]!));
        Assert.Equal(name != "emulator-single-tenant", await JudgeAsync(vector, callers: (string)File["bot_app_id"]!, tenant: null));
    }

    private static async Task<bool> JudgeAsync(JsonNode vector, string callers, string? tenant)
    {
        var settings = new BotFrameworkSettings { AppId = (string)File["bot_app_id"]!, AppTenantId = tenant, SkillCallers = callers };
        using var http = new ConnectorHttp(new Documents());
        using var tokens = new InboundTokens(
            settings, http, new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds((long)vector["now"]!)), NullLogger<InboundTokens>.Instance);

        var verified = await tokens.VerifyAsync((string?)vector["authorization"], Cancel);
        return verified?.Covers(ActivityWire.Read(Encoding.UTF8.GetBytes(vector["activity"]!.ToJsonString()))) == true;
    }

    private sealed class Documents : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var json = request.RequestUri!.ToString() switch
            {
                "https://login.botframework.com/v1/.well-known/openidconfiguration" => File["openid_configuration"]!,
                "https://login.botframework.com/v1/.well-known/keys" => File["jwks"]!,
                "https://login.microsoftonline.com/keys" => File["aad_jwks"]!,
                _ => new JsonObject { ["issuer"] = "https://login.microsoftonline.com", ["jwks_uri"] = "https://login.microsoftonline.com/keys" },
            };
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json") });
        }
    }
}
