using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Channels;

/// <summary>How far an account was read.</summary>
/// <param name="Position">The platform's mark of the place; null at the beginning.</param>
/// <param name="Hint">What came with the last word that there is something.</param>
/// <param name="Asked">How often somebody said so.</param>
/// <param name="Done">Up to which of these all was read.</param>
public sealed record PullState(string Account, string? Position, string? Hint, long Asked, long Done)
{
    public bool IsBehind => Asked > Done;
}

/// <summary>Accounts whose messages have to be fetched: one node at a time reads one, and goes on where the last one stopped.</summary>
public sealed class PullStore(Database database)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>There is something to fetch. Once this has returned it is not forgotten.</summary>
    public async Task AskAsync(string account, string? hint, CancellationToken cancel)
    {
        const int MostTries = 3;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if ((await database.CommitAsync(new Commit().Add(PullSql.Ask, new { account, hint }, Expect.OneRow), cancel)).IsDone
                || (await database.CommitAsync(new Commit().Add(PullSql.Insert, new { account, hint }), cancel)).IsDone)
            {
                return;
            }
        }

        throw new InvalidOperationException("An account's row was neither there nor could it be made.");
    }

    public Task<PullState?> FindAsync(string account, CancellationToken cancel) => database.FirstAsync<PullState>(PullSql.Find, new { account }, cancel);

    /// <summary>Whether it is for this node to read the account, until <see cref="Lease"/> has passed.</summary>
    /// <param name="lease">Different for every try.</param>
    public Task<bool> ClaimAsync(string account, string lease, DateTimeOffset now, CancellationToken cancel) =>
        CommitAsync(PullSql.Claim, new { account, lease, now = now.ToColumn(), lease_until = (now + Lease).ToColumn() }, cancel);

    /// <summary>What stands before this place is dealt with. False where the lease was lost: another reads now.</summary>
    public Task<bool> MoveAsync(string account, string lease, string? position, DateTimeOffset now, CancellationToken cancel) =>
        CommitAsync(PullSql.Move, new { account, lease, position, lease_until = (now + Lease).ToColumn() }, cancel);

    /// <summary>All was read that had been asked for.</summary>
    /// <param name="asked">As it stood when the reading began.</param>
    public Task<bool> DoneAsync(string account, string lease, long asked, CancellationToken cancel) => CommitAsync(PullSql.Done, new { account, lease, asked }, cancel);

    /// <summary>It could not be read: nobody tries again before this time.</summary>
    public Task<bool> LeaveAsync(string account, string lease, DateTimeOffset until, CancellationToken cancel) =>
        CommitAsync(PullSql.Leave, new { account, lease, lease_until = until.ToColumn() }, cancel);

    private async Task<bool> CommitAsync(Statement statement, object parameters, CancellationToken cancel) =>
        (await database.CommitAsync(new Commit().Add(statement, parameters, Expect.OneRow), cancel)).IsDone;
}

internal static class PullSql
{
    public static readonly Statement Insert = new(
        "INSERT INTO pull (account, position, hint, asked, done, lease, lease_until) VALUES (@account, NULL, @hint, 1, 0, NULL, 0)");

    public static readonly Statement Ask = new("UPDATE pull SET asked = asked + 1, hint = COALESCE(@hint, hint) WHERE account = @account");

    public static readonly Statement Find = new("SELECT account, position, hint, asked, done FROM pull WHERE account = @account");

    public static readonly Statement Claim = new("UPDATE pull SET lease = @lease, lease_until = @lease_until WHERE account = @account AND lease_until <= @now");

    public static readonly Statement Move = new("UPDATE pull SET position = @position, lease_until = @lease_until WHERE account = @account AND lease = @lease");

    public static readonly Statement Done = new("UPDATE pull SET done = @asked, lease = NULL, lease_until = 0 WHERE account = @account AND lease = @lease");

    public static readonly Statement Leave = new("UPDATE pull SET lease = NULL, lease_until = @lease_until WHERE account = @account AND lease = @lease");
}
