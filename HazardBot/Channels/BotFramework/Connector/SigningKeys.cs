using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>The keys can't be had: nothing can be verified now.</summary>
internal sealed class KeysUnavailableException(Exception cause) : Exception("The signing keys can't be had.", cause);

/// <summary>
/// Public keys as an OpenID metadata document names them, kept for half a day. A key that isn't known is asked for once a minute at
/// most, however many tokens name one; while the service is away the old ones are used.
/// </summary>
internal sealed class SigningKeys(string metadata, IDocumentRetriever documents, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan IsFresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan IsUsable = TimeSpan.FromDays(5);
    private static readonly TimeSpan BetweenAsking = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Kept? _kept;

    /// <param name="keyId">As the token names it.</param>
    /// <exception cref="KeysUnavailableException">They were never had, or too long ago.</exception>
    public async Task<IReadOnlyList<JsonWebKey>> GetAsync(string? keyId, CancellationToken cancel)
    {
        if (_kept is { } kept && IsEnough(kept, keyId))
        {
            return kept.Keys;
        }

        await _one.WaitAsync(cancel);
        try
        {
            return _kept is { } now && IsEnough(now, keyId) ? now.Keys : (_kept = await AskAsync(cancel)).Keys;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private bool IsEnough(Kept kept, string? keyId)
    {
        var now = time.GetUtcNow();
        return now - kept.AskedAt < BetweenAsking || (now - kept.At < IsFresh && (keyId is null || kept.Keys.Any(key => key.Kid == keyId)));
    }

    private async Task<Kept> AskAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata, documents, cancel);
            return new([.. configuration.JsonWebKeySet.Keys], now, now);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or JsonException or ArgumentException or InvalidOperationException && !cancel.IsCancellationRequested)
        {
            return _kept is { } old && now - old.At < IsUsable ? old with { AskedAt = now } : throw new KeysUnavailableException(e);
        }
    }

    private sealed record Kept(IReadOnlyList<JsonWebKey> Keys, DateTimeOffset At, DateTimeOffset AskedAt);
}
