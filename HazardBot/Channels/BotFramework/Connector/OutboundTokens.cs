using HazardBot.Settings;
using Microsoft.Identity.Client;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>The bot's own tokens, by client credentials; the library keeps them until shortly before they end.</summary>
internal sealed class OutboundTokens : IDisposable
{
    /// <summary>Where applications that are registered in no tenant of their own get theirs.</summary>
    private const string MultiTenant = "botframework.com";

    private readonly IConfidentialClientApplication _app;
    private readonly string _scope;
    private readonly SemaphoreSlim _one = new(1, 1);

    public OutboundTokens(BotFrameworkSettings settings, ConnectorHttp http)
    {
        var tenant = string.IsNullOrWhiteSpace(settings.AppTenantId) ? MultiTenant : settings.AppTenantId;
        _scope = settings.Scope;
        _app = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithClientSecret(settings.AppPassword)
            .WithAuthority(new Uri($"{settings.LoginAuthority.TrimEnd('/')}/{tenant}"), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
    }

    /// <param name="audience">Application id of the bot that the token is for; null for the channels.</param>
    /// <param name="refused">A token that was just refused: it isn't given again.</param>
    /// <exception cref="MsalException">None is to be had; its code says why.</exception>
    public async Task<string> GetAsync(string? audience, string? refused, CancellationToken cancel)
    {
        string[] scopes = [audience is null ? _scope : $"{audience}/.default"];
        // One at a time: a hundred messages at once ask for one token.
        await _one.WaitAsync(cancel);
        try
        {
            var token = (await _app.AcquireTokenForClient(scopes).ExecuteAsync(cancel)).AccessToken;
            return token != refused ? token : (await _app.AcquireTokenForClient(scopes).WithForceRefresh(true).ExecuteAsync(cancel)).AccessToken;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
