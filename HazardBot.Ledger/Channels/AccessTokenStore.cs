using System.Text;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Channels;

/// <summary>Tokens that a platform gave us, for all nodes: one fetches, the others read. Sealed by the key ring.</summary>
public sealed class AccessTokenStore(Database database, KeyRing ring)
{
    /// <summary>How long a node may take to fetch one.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    /// <param name="name">Of the account that the token is for, at most 100 characters.</param>
    /// <returns>The last one that was kept, and when it ends; null where there was none.</returns>
    public async Task<(string Token, DateTimeOffset ExpiresAt)?> FindAsync(string name, CancellationToken cancel) =>
        await database.FirstAsync<Row>(AccessTokenSql.Find, new { name }, cancel) is { TokenSealed: { } value } row
            ? (Encoding.UTF8.GetString(ring.UnwrapSecret(value)), row.ExpiresAt.ToInstant())
            : null;

    /// <summary>Whether it is for this node to fetch one now, until <see cref="Lease"/> has passed.</summary>
    /// <param name="lease">Different for every try.</param>
    public async Task<bool> LeaseAsync(string name, string lease, DateTimeOffset now, CancellationToken cancel)
    {
        var parameters = new { name, lease, now = now.ToColumn(), lease_until = (now + Lease).ToColumn() };
        return (await database.CommitAsync(new Commit().Add(AccessTokenSql.Lease, parameters, Expect.OneRow), cancel)).IsDone
            || (await database.CommitAsync(new Commit().Add(AccessTokenSql.Insert, parameters), cancel)).IsDone;
    }

    /// <summary>Keeps a fetched token and lets the lease go.</summary>
    public Task KeepAsync(string name, string lease, string token, DateTimeOffset expiresAt, CancellationToken cancel) => database.CommitAsync(
        new Commit().Add(AccessTokenSql.Keep, new { name, lease, token_sealed = ring.WrapSecret(Encoding.UTF8.GetBytes(token)), expires_at = expiresAt.ToColumn() }), cancel);

    /// <summary>Lets the lease go without a token.</summary>
    public Task FreeAsync(string name, string lease, CancellationToken cancel) =>
        database.CommitAsync(new Commit().Add(AccessTokenSql.Free, new { name, lease }), cancel);

    private sealed record Row(byte[]? TokenSealed, long ExpiresAt);
}

internal static class AccessTokenSql
{
    public static readonly Statement Find = new("SELECT token_sealed, expires_at FROM access_token WHERE name = @name");

    public static readonly Statement Insert = new(
        "INSERT INTO access_token (name, token_sealed, expires_at, lease, lease_until) VALUES (@name, NULL, 0, @lease, @lease_until)");

    public static readonly Statement Lease = new(
        "UPDATE access_token SET lease = @lease, lease_until = @lease_until WHERE name = @name AND lease_until <= @now");

    public static readonly Statement Keep = new(
        "UPDATE access_token SET token_sealed = @token_sealed, expires_at = @expires_at, lease = NULL, lease_until = 0 WHERE name = @name AND lease = @lease");

    public static readonly Statement Free = new("UPDATE access_token SET lease = NULL, lease_until = 0 WHERE name = @name AND lease = @lease");
}
