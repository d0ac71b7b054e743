using System.Net;
using System.Text.Json.Nodes;
using HazardBot.Tests.Doors;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Connector;

/// <summary>Whoever has no good token learns nothing but that, and changes nothing.</summary>
public sealed class TeamsRefusalTests(TeamsRefusalTests.Shared shared) : IClassFixture<TeamsRefusalTests.Shared>
{
    private const string Elsewhere = "https://smba.trafficmanager.net/elsewhere/";

    private readonly TeamsFixture _fixture = shared.Fixture;
    private readonly TeamsPerson _person = shared.Fixture.Person($"p{Samples.NewId():N}");

    [Fact]
    public async Task Other_audiences_issuers_keys_and_times_are_refused()
    {
        var (mint, now) = (_fixture.Teams.Channel, TimeProvider.System.GetUtcNow());
        using var rogue = new TokenMint();
        var claim = ("serviceurl", ConnectorSimulator.Service);
        string[] tokens =
        [
            mint.Sign(ConnectorSimulator.Issuer, "99999999-2222-3333-4444-555555555555", now, claim),
            mint.Sign("https://evil.example", ConnectorSimulator.AppId, now, claim),
            mint.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, now),
            mint.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, now, ("serviceurl", Elsewhere)),
            mint.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, now.AddHours(-2), claim),
            mint.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, now.AddHours(2), claim),
            rogue.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, now, claim),
            _fixture.Teams.Login.Sign(ConnectorSimulator.Issuer, ConnectorSimulator.AppId, now, claim),
            _fixture.Teams.Login.Sign($"https://sts.windows.net/{ConnectorSimulator.Tenant}/", ConnectorSimulator.AppId, now, ("ver", "1.0"), ("appid", ConnectorSimulator.AppId)),
        ];
        foreach (var token in tokens)
        {
            await RefusedAsync(_person.Message("你好"), token);
        }
    }

    [Fact]
    public async Task A_token_that_was_cut_or_changed_anywhere_is_refused()
    {
        var good = _person.Token();
        foreach (var place in Enumerable.Range(0, 24).Select(step => step * good.Length / 24))
        {
            await RefusedAsync(_person.Message("你好"), good[..place]);
            await RefusedAsync(_person.Message("你好"), string.Concat(good.AsSpan(0, place), good[place] == 'A' ? "B" : "A", good.AsSpan(place + 1)));
        }

        await RefusedAsync(_person.Message("你好"), "a.b.c");
        await RefusedAsync(_person.Message("你好"), "..");
        await RefusedAsync(_person.Message("你好"), new string('A', 7000) + ".A.A");
    }

    [Theory]
    [InlineData("serviceUrl", "https://smba.trafficmanager.net/elsewhere/")]
    [InlineData("channelId", "directline")]
    [InlineData("channelId", "emulator")]
    [InlineData("channelId", null)]
    [InlineData("serviceUrl", null)]
    [InlineData("id", null)]
    public async Task A_good_token_is_good_for_its_own_service_and_channel_alone(string field, string? value)
    {
        var message = _person.Message("你好");
        message[field] = value;

        await RefusedAsync(message, _person.Token());
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    public async Task A_service_off_the_list_is_refused_even_if_it_is_vouched_for(string service)
    {
        var message = _person.Message("你好");
        message["serviceUrl"] = service;

        await RefusedAsync(message, _person.Token(service));
    }

    [Fact]
    public async Task People_of_other_tenants_are_refused()
    {
        var other = _person.Message("你好");
        other["conversation"]!["tenantId"] = "bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee";
        var none = _person.Message("你好");
        none["conversation"]!.AsObject().Remove("tenantId");
        none.Remove("channelData");

        await RefusedAsync(other, _person.Token());
        await RefusedAsync(none, _person.Token());
    }

    [Fact]
    public async Task A_body_that_is_malformed_or_too_large_is_told_to_who_may_come_in_and_to_nobody_else()
    {
        var large = _person.Message(new string('x', 300_000));
        using var refused = await _person.PostAsync(large, "a.b.c");
        using var told = await _person.PostAsync(large);
        var typeless = _person.Message("你好");
        typeless.Remove("type");
        using var typed = await _person.PostAsync(typeless);

        await Refusal.ExpectAsync(refused, HttpStatusCode.Unauthorized, "unauthorized");
        await Refusal.ExpectAsync(told, HttpStatusCode.RequestEntityTooLarge, "too_large");
        await Refusal.ExpectAsync(typed, HttpStatusCode.BadRequest, "type_missing");
    }

    [Fact]
    public async Task An_invoke_nobody_handles_says_so_and_unknown_types_pass_quietly()
    {
        var invoke = _person.Message("");
        (invoke["type"], invoke["name"]) = ("invoke", "foo/bar");
        var unknown = _person.Message("");
        unknown["type"] = "somethingNew";

        using var answered = await _person.PostAsync(invoke);
        using var passed = await _person.PostAsync(unknown);

        Assert.Equal((HttpStatusCode.NotImplemented, HttpStatusCode.OK), (answered.StatusCode, passed.StatusCode));
    }

    private async Task RefusedAsync(JsonObject message, string? token)
    {
        var before = _fixture.Server.File.Count("turn");
        using var response = await _person.PostAsync(message, token);
        Assert.Equal("令牌缺失或不对。", await Refusal.ExpectAsync(response, HttpStatusCode.Unauthorized, "unauthorized"));
        Assert.Equal(before, _fixture.Server.File.Count("turn"));
    }

    public sealed class Shared : IAsyncLifetime
    {
        internal TeamsFixture Fixture { get; private set; } = null!;

        // With a token of its own the other door is shut too, as in Production.
        public async ValueTask InitializeAsync() => Fixture = await TeamsFixture.StartAsync($"--Messages:BearerToken={Hosting.Installed.Token}");

        public ValueTask DisposeAsync() => Fixture.DisposeAsync();
    }
}
