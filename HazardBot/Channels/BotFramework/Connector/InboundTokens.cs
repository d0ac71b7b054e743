using HazardBot.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>
/// Verifies the tokens of channels and of bots that call us as a skill. What is wrong is logged as a code and told to nobody; the
/// signature is the library's affair.
/// </summary>
internal sealed class InboundTokens : IDisposable
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>Tenants of Microsoft's own in which bots without a tenant get their tokens.</summary>
    private static readonly string[] SharedTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    private readonly BotFrameworkSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger<InboundTokens> _log;
    private readonly JsonWebTokenHandler _handler = new();
    private readonly SigningKeys _channelKeys;
    private readonly SigningKeys _skillKeys;
    private readonly HashSet<string> _callers;
    private readonly string[] _skillIssuers;

    public InboundTokens(BotFrameworkSettings settings, ConnectorHttp http, TimeProvider time, ILogger<InboundTokens> log)
    {
        (_settings, _time, _log) = (settings, time, log);
        _channelKeys = new(settings.OpenIdMetadata, http, time);
        _skillKeys = new(settings.LoginMetadata, http, time);
        _callers = new(BotFrameworkSettings.List(settings.SkillCallers), StringComparer.OrdinalIgnoreCase);
        string?[] tenants = [.. SharedTenants, settings.AppTenantId, .. BotFrameworkSettings.List(settings.SkillTenants)];
        _skillIssuers = [.. tenants.OfType<string>().SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0" })];
    }

    /// <summary>What stands behind <c>Bearer</c>, where it looks like a JWT.</summary>
    public static string? Jwt(string? authorization) =>
        authorization?.Split(' ') is [var scheme, var token] && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) && token.Count(c => c == '.') == 2 ? token : null;

    /// <returns>Null where it is not to be believed.</returns>
    /// <exception cref="KeysUnavailableException">Nothing can be verified now.</exception>
    public async Task<VerifiedToken?> VerifyAsync(string? authorization, CancellationToken cancel)
    {
        if (Jwt(authorization) is not { } text || Read(text) is not { } token)
        {
            return Refuse("not_a_jwt");
        }

        return token.Issuer == _settings.Issuer ? await ChannelAsync(token, cancel) : await SkillAsync(token, cancel);
    }

    public void Dispose()
    {
        _channelKeys.Dispose();
        _skillKeys.Dispose();
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private async Task<VerifiedToken?> ChannelAsync(JsonWebToken token, CancellationToken cancel) =>
        await ValidateAsync(token, _channelKeys, [_settings.Issuer], cancel) is { } key
            ? new(null, Claim(token, "serviceurl"), VerifiedToken.EndorsementsOf(key))
            : null;

    private async Task<VerifiedToken?> SkillAsync(JsonWebToken token, CancellationToken cancel)
    {
        if (_callers.Count == 0)
        {
            return Refuse("issuer");
        }

        if (await ValidateAsync(token, _skillKeys, _skillIssuers, cancel) is null)
        {
            return null;
        }

        var caller = Claim(token, "ver") switch { "1.0" => Claim(token, "appid"), "2.0" => Claim(token, "azp"), _ => null };
        return caller is not null && _callers.Contains(caller) ? new(caller, null, []) : Refuse("caller");
    }

    /// <returns>The key that signed; null where the token is not to be believed.</returns>
    private async Task<JsonWebKey?> ValidateAsync(JsonWebToken token, SigningKeys keys, IEnumerable<string> issuers, CancellationToken cancel)
    {
        var known = await keys.GetAsync(string.IsNullOrEmpty(token.Kid) ? null : token.Kid, cancel);
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = known,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            ValidIssuers = issuers,
            ValidAudience = _settings.AppId,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        });
        var key = known.FirstOrDefault(key => key.Kid == token.Kid);
        return result.IsValid && key is not null ? key : Refuse<JsonWebKey>(result.Exception?.GetType().Name ?? "no_key");
    }

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } begin || now > begin - Skew);
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private VerifiedToken? Refuse(string code) => Refuse<VerifiedToken>(code);

    private T? Refuse<T>(string code)
        where T : class
    {
        _log.LogWarning("A Bot Framework token was refused: {Code}", code);
        return null;
    }
}
