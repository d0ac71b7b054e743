using HazardBot.Channels.BotFramework.Connector;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using Xunit;

namespace HazardBot.Tests.Connector;

public sealed class SigningKeysTests : IDisposable
{
    private readonly TokenMint _mint = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_750_000_000));
    private readonly Published _published;
    private readonly SigningKeys _keys;

    public SigningKeysTests()
    {
        _published = new(_mint);
        _keys = new("https://login/metadata", _published, _time);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_key_is_asked_for_once_and_unknown_ones_no_oftener_than_once_a_minute()
    {
        await _keys.GetAsync(_mint.KeyId, Cancel);
        _mint.Rotate();
        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(_mint.KeyId, Assert.Single(await _keys.GetAsync(_mint.KeyId, Cancel)).Kid);
        for (var tries = 0; tries < 50; tries++)
        {
            await _keys.GetAsync($"made-up-{tries}", Cancel);
        }

        Assert.Equal(2, _published.Asked);
        _time.Advance(TimeSpan.FromMinutes(1));
        await _keys.GetAsync("made-up", Cancel);
        Assert.Equal(3, _published.Asked);
    }

    [Fact]
    public async Task They_are_asked_for_again_after_half_a_day()
    {
        await _keys.GetAsync(_mint.KeyId, Cancel);
        _time.Advance(TimeSpan.FromHours(11));
        await _keys.GetAsync(_mint.KeyId, Cancel);
        Assert.Equal(1, _published.Asked);

        _time.Advance(TimeSpan.FromHours(2));
        await _keys.GetAsync(_mint.KeyId, Cancel);
        Assert.Equal(2, _published.Asked);
    }

    [Fact]
    public async Task While_the_service_is_away_the_old_ones_are_used_for_five_days()
    {
        await _keys.GetAsync(_mint.KeyId, Cancel);
        _published.IsAway = true;
        _time.Advance(TimeSpan.FromDays(4));
        Assert.Single(await _keys.GetAsync(_mint.KeyId, Cancel));

        _time.Advance(TimeSpan.FromDays(2));
        await Assert.ThrowsAsync<KeysUnavailableException>(() => _keys.GetAsync(_mint.KeyId, Cancel));
    }

    [Fact]
    public async Task Whoever_asks_at_once_waits_for_the_same_answer()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => _keys.GetAsync(_mint.KeyId, Cancel)));

        Assert.Equal(1, _published.Asked);
    }

    public void Dispose()
    {
        _keys.Dispose();
        _mint.Dispose();
    }

    private sealed class Published(TokenMint mint) : IDocumentRetriever
    {
        private int _asked;

        public int Asked => _asked;

        public bool IsAway { get; set; }

        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            await Task.Yield();
            if (IsAway)
            {
                throw new HttpRequestException("away");
            }

            if (address.EndsWith("keys", StringComparison.Ordinal))
            {
                return mint.KeySet("msteams").ToJsonString();
            }

            Interlocked.Increment(ref _asked);
            return """{"issuer":"https://api.botframework.com","jwks_uri":"https://login/keys"}""";
        }
    }
}
