using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using HazardBot.Channels.BotFramework.Connector;
using HazardBot.Dialogs.Texts;
using HazardBot.Settings;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HazardBot.Channels.Checks;

/// <summary>Looks at the Bot Framework: what Microsoft says of our application, and whether it would reach us.</summary>
public sealed class ConnectorCheck(BotFrameworkSettings settings, ConnectorHttp http, TimeProvider time) : IChannelCheck
{
    private const string TeamsService = "https://smba.trafficmanager.net/teams/";

    /// <summary>Tokens are taken five minutes early or late.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(4);

    public IReadOnlyList<string> Names => ["bot-framework", "teams"];

    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!settings.IsOn)
        {
            yield return Finding.Wrong(ChannelCheckTexts.Off, new Slot("setting", "BotFramework:AppId"));
            yield break;
        }

        yield return await ClockAsync(cancel);
        foreach (var finding in await KeysAsync(cancel))
        {
            yield return finding;
        }

        var (token, told) = await TokenAsync(cancel);
        yield return told;
        if (token is not null && BotFrameworkSettings.List(settings.Channels).Contains(ConnectorChannels.Teams, StringComparer.Ordinal))
        {
            yield return await PermissionAsync(token, cancel);
        }

        yield return await CallbackAsync(cancel);
    }

    private async Task<Finding> ClockAsync(CancellationToken cancel)
    {
        try
        {
            using var response = await http.Client.GetAsync(new Uri(settings.OpenIdMetadata), cancel);
            if (response.Headers.Date is not { } theirs)
            {
                return Finding.Wrong(ChannelCheckTexts.ClockUnknown);
            }

            var off = (time.GetUtcNow() - theirs).Duration();
            var seconds = new Slot("seconds", off.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture));
            return off < MostSkew ? Finding.Good(ChannelCheckTexts.ClockGood, seconds) : Finding.Wrong(ChannelCheckTexts.ClockWrong, seconds);
        }
        catch (Exception e) when (IsNetwork(e))
        {
            return Finding.Wrong(ChannelCheckTexts.Unreachable, new Slot("address", settings.OpenIdMetadata), new Slot("reason", Reason(e)));
        }
    }

    private async Task<IReadOnlyList<Finding>> KeysAsync(CancellationToken cancel)
    {
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(settings.OpenIdMetadata, http, cancel);
            var endorsed = configuration.JsonWebKeySet.Keys.SelectMany(VerifiedToken.EndorsementsOf).ToHashSet(StringComparer.Ordinal);
            return [.. BotFrameworkSettings.List(settings.Channels).Select(channel => endorsed.Contains(channel)
                ? Finding.Good(ChannelCheckTexts.KeyGood, new Slot("channel", channel))
                : Finding.Wrong(ChannelCheckTexts.KeyMissing, new Slot("channel", channel)))];
        }
        catch (Exception e) when (IsNetwork(e) || e is ArgumentException or InvalidOperationException or System.Text.Json.JsonException)
        {
            return [Finding.Wrong(ChannelCheckTexts.Unreachable, new Slot("address", settings.OpenIdMetadata), new Slot("reason", Reason(e)))];
        }
    }

    private async Task<(string? Token, Finding Finding)> TokenAsync(CancellationToken cancel)
    {
        try
        {
            using var tokens = new OutboundTokens(settings, http);
            return (await tokens.GetAsync(null, null, cancel), Finding.Good(ChannelCheckTexts.TokenGood));
        }
        catch (MsalException e)
        {
            // By Microsoft's own code an administrator finds what it means; the library puts sentences of its own before it.
            var told = e.Message.ReplaceLineEndings(" ");
            var reason = told[Math.Max(0, told.IndexOf("AADSTS", StringComparison.Ordinal))..];
            reason = reason.Length > 200 ? reason[..200] : reason;
            return (null, Finding.Wrong(ChannelCheckTexts.TokenRefused, new Slot("reason", reason)));
        }
        catch (Exception e) when (IsNetwork(e))
        {
            return (null, Finding.Wrong(ChannelCheckTexts.Unreachable, new Slot("address", settings.LoginAuthority), new Slot("reason", Reason(e))));
        }
    }

    /// <summary>Asks for a conversation that isn't there: whoever is unknown hears that first.</summary>
    private async Task<Finding> PermissionAsync(string token, CancellationToken cancel)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{TeamsService}v3/conversations/a%3Ahazardbot-check/members"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await http.Client.SendAsync(request, cancel);
            return response.StatusCode == HttpStatusCode.Unauthorized ? Finding.Wrong(ChannelCheckTexts.PermissionRefused) : Finding.Good(ChannelCheckTexts.PermissionGood);
        }
        catch (Exception e) when (IsNetwork(e))
        {
            return Finding.Wrong(ChannelCheckTexts.Unreachable, new Slot("address", TeamsService), new Slot("reason", Reason(e)));
        }
    }

    /// <summary>Knocks with a token that nobody signed: a door that is there and shut answers 401.</summary>
    private async Task<Finding> CallbackAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(settings.Endpoint))
        {
            return Finding.Wrong(ChannelCheckTexts.CallbackUnknown, new Slot("setting", "BotFramework:Endpoint"));
        }

        var address = new Slot("address", settings.Endpoint);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.Endpoint)) { Content = new StringContent("{}", new MediaTypeHeaderValue("application/json")) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "e30.e30.e30");
            using var response = await http.Client.SendAsync(request, cancel);
            return response.StatusCode == HttpStatusCode.Unauthorized
                ? Finding.Good(ChannelCheckTexts.CallbackGood, address)
                : Finding.Wrong(ChannelCheckTexts.CallbackWrong, address, new Slot("status", ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (IsNetwork(e))
        {
            return Finding.Wrong(ChannelCheckTexts.Unreachable, address, new Slot("reason", Reason(e)));
        }
    }

    private static bool IsNetwork(Exception e) => e is HttpRequestException or IOException or TaskCanceledException;

    private static string Reason(Exception e) => e switch
    {
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => http.HttpRequestError.ToString(),
        HttpRequestException { StatusCode: { } status } => ((int)status).ToString(CultureInfo.InvariantCulture),
        TaskCanceledException => "time-out",
        _ => e.GetType().Name,
    };
}
