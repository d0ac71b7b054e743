using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>Messages to be sent. Each recipient's leave in order, one at a time; danger to life overtakes all.</summary>
public sealed class OutboxStore(Database database)
{
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private const int Looked = 16;
    private const string LeaseExpired = "its worker gave no answer";

    /// <summary>Takes the next one that is due, for <see cref="Lease"/>; null where nothing is due or sending is held.</summary>
    /// <param name="leaseId">Different for every claim.</param>
    public async Task<ClaimedMessage?> ClaimAsync(Guid leaseId, DateTimeOffset now, CancellationToken cancel)
    {
        if (await HeldSinceAsync(cancel) is not null)
        {
            return null;
        }

        var rows = await database.ListAsync<OutboxRow>(OutboxSql.Due, new { now = now.ToColumn(), limit = Looked }, cancel);
        foreach (var row in rows)
        {
            var lease = leaseId.ToString("N");
            var claim = new Commit().Add(
                OutboxSql.Claim,
                new { id = row.Id, lease, lease_until = (now + Lease).ToColumn(), attempts = row.Attempts },
                Expect.OneRow);
            if ((await database.CommitAsync(claim, cancel)).IsDone)
            {
                return new(row.ToMessage(), lease);
            }
        }

        return null;
    }

    /// <summary>False where the lease was lost: somebody else has it now.</summary>
    /// <param name="error">Without any word of the message.</param>
    public async Task<bool> EndAsync(ClaimedMessage claimed, OutgoingState state, string? error, DateTimeOffset now, CancellationToken cancel) =>
        (await database.CommitAsync(
            new Commit().Add(
                OutboxSql.End,
                new { id = claimed.Message.Id.ToColumn(), lease = claimed.Lease, state = Codes.Of(state), error, now = now.ToColumn() },
                Expect.OneRow),
            cancel)).IsDone;

    /// <inheritdoc cref="EndAsync"/>
    public async Task<bool> RetryAsync(ClaimedMessage claimed, DateTimeOffset due, string? error, CancellationToken cancel) =>
        (await database.CommitAsync(
            new Commit().Add(
                OutboxSql.Retry,
                new { id = claimed.Message.Id.ToColumn(), lease = claimed.Lease, due_at = due.ToColumn(), error },
                Expect.OneRow),
            cancel)).IsDone;

    /// <summary>Looks after what workers left behind that died: sent again, or shown as possibly not delivered, as its kind demands.</summary>
    public Task ExpireAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var parameters = new { now = now.ToColumn(), error = LeaseExpired };
        return database.CommitAsync(new Commit().Add(OutboxSql.TakeBack, parameters).Add(OutboxSql.GiveUp, parameters), cancel);
    }

    public async Task<IReadOnlyList<OutgoingLine>> ListAsync(OutgoingState state, int limit, CancellationToken cancel) =>
        [.. (await database.ListAsync<OutboxRow>(OutboxSql.OfState, new { state = Codes.Of(state), limit }, cancel)).Select(row => row.ToLine())];

    /// <summary>When the one message of this <see cref="SendMessage.OnlyOnce"/> was written; null where it wasn't.</summary>
    public async Task<DateTimeOffset?> WrittenAtAsync(string onlyOnce, CancellationToken cancel) =>
        (await database.FirstAsync<long?>(OutboxSql.WrittenAt, new { only_once = onlyOnce }, cancel))?.ToInstant();

    /// <summary>Adds messages to staff in one commit; those that are there already are left alone.</summary>
    /// <param name="messages">Each with a unique <see cref="SendMessage.OnlyOnce"/>.</param>
    /// <returns>False where another pass wrote one of them at the same moment: nothing is written, and it may be tried again.</returns>
    public async Task<bool> AddOnceAsync(IEnumerable<SendMessage> messages, DateTimeOffset now, CancellationToken cancel)
    {
        var commit = new Commit();
        foreach (var message in messages)
        {
            commit.Add(OutboxSql.InsertOnce, new
            {
                id = message.Id.ToColumn(),
                kind = Codes.Of(message.Kind),
                staff = message.Staff,
                about = message.About,
                only_once = message.OnlyOnce,
                now = now.ToColumn(),
            });
        }

        return (await database.CommitAsync(commit, cancel)).IsDone;
    }

    /// <summary>Since when nothing is sent; null where all may go.</summary>
    public async Task<DateTimeOffset?> HeldSinceAsync(CancellationToken cancel) =>
        (await database.FirstAsync<long?>(OutboxSql.HeldSince, null, cancel))?.ToInstant();

    /// <summary>Nothing is sent from here on. Held already: it stays so.</summary>
    public Task HoldAsync(DateTimeOffset now, CancellationToken cancel) =>
        database.CommitAsync(new Commit().Add(OutboxSql.Hold, new { now = now.ToColumn() }), cancel);

    public Task ReleaseAsync(CancellationToken cancel) => database.CommitAsync(new Commit().Add(OutboxSql.Release, new { }), cancel);
}
