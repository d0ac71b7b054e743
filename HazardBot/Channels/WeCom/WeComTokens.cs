using System.Globalization;
using System.Text.Json;
using HazardBot.Ledger;
using HazardBot.Settings;

namespace HazardBot.Channels.WeCom;

/// <summary>No token is given; nothing was sent.</summary>
public sealed class NoTokenException(int code) : Exception(string.Create(CultureInfo.InvariantCulture, $"no token: {code}"))
{
    public int Code { get; } = code;
}

/// <summary>
/// The application's token: kept in the ledger for all nodes, fetched by one of them, a few minutes before it ends. The platform throttles
/// who fetches often, and a token fetched by one node may end another's.
/// </summary>
public sealed class WeComTokens(OpenLedger ledger, WeComHttp http, WeComSettings settings, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);
    private const int MostLooks = 150;

    private readonly string _name = $"wecom:{settings.CorpId}:{settings.AgentId}";
    private readonly SemaphoreSlim _one = new(1, 1);
    private (string Token, DateTimeOffset ExpiresAt)? _kept;

    /// <param name="refused">A token that was just refused: it isn't given again.</param>
    /// <exception cref="NoTokenException">The platform gives none, or another node was to fetch it and didn't.</exception>
    public async Task<string> GetAsync(string? refused, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            for (var looks = 0; looks < MostLooks; looks++)
            {
                if (Usable(_kept, refused) is { } mine)
                {
                    return mine;
                }

                _kept = await ledger.AccessTokens.FindAsync(_name, cancel);
                if (Usable(_kept, refused) is { } ours)
                {
                    return ours;
                }

                var lease = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
                if (await ledger.AccessTokens.LeaseAsync(_name, lease, time.GetUtcNow(), cancel))
                {
                    return await FetchAsync(lease, refused, cancel);
                }

                await Task.Delay(LookAgain, time, cancel);
            }

            throw new NoTokenException(WeComAnswer.Down);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Asks the platform, past what is kept.</summary>
    internal static async Task<WeComAnswer> AskAsync(WeComHttp http, WeComSettings settings, CancellationToken cancel)
    {
        var address = $"{settings.Api.TrimEnd('/')}/cgi-bin/gettoken?corpid={Uri.EscapeDataString(settings.CorpId!)}&corpsecret={Uri.EscapeDataString(settings.Secret!)}";
        using var response = await http.Client.GetAsync(new Uri(address), cancel);
        return response.IsSuccessStatusCode ? WeComAnswer.Read(await response.Content.ReadAsByteArrayAsync(cancel)) : new(WeComAnswer.Down, default);
    }

    private string? Usable((string Token, DateTimeOffset ExpiresAt)? kept, string? refused) =>
        kept is { } one && one.Token != refused && time.GetUtcNow() < one.ExpiresAt - Early ? one.Token : null;

    private async Task<string> FetchAsync(string lease, string? refused, CancellationToken cancel)
    {
        var isKept = false;
        try
        {
            // Between the look and the lease another may have fetched one.
            if (Usable(_kept = await ledger.AccessTokens.FindAsync(_name, cancel), refused) is { } already)
            {
                return already;
            }

            var answer = await AskAsync(http, settings, cancel);
            if (!answer.IsDone || answer.Text("access_token") is not { Length: > 0 } token)
            {
                throw new NoTokenException(answer.Code);
            }

            var lasts = answer.Json.TryGetProperty("expires_in", out var told) && told.ValueKind == JsonValueKind.Number && told.TryGetInt32(out var seconds) ? seconds : 0;
            _kept = (token, time.GetUtcNow().AddSeconds(lasts));
            await ledger.AccessTokens.KeepAsync(_name, lease, token, _kept.Value.ExpiresAt, cancel);
            isKept = true;
            return token;
        }
        finally
        {
            if (!isKept)
            {
                await ledger.AccessTokens.FreeAsync(_name, lease, CancellationToken.None);
            }
        }
    }
}
