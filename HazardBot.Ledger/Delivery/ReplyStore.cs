using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>Answers to be sent: those of a conversation leave in order, one at a time. What is sent leaves no row.</summary>
public sealed class ReplyStore(Database database)
{
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private const int Looked = 16;
    private const string LeaseExpired = "its worker gave no answer";

    /// <summary>Adds the answer of a turn that the same commit saves.</summary>
    /// <param name="conversation">Keyed hash.</param>
    /// <param name="isRepeated">Whether it is sent again after no answer came.</param>
    public static void Add(Commit commit, byte[] conversation, int version, string channel, bool isRepeated, DateTimeOffset now) =>
        commit.Add(ReplySql.Insert, new { conversation, version, reply_channel = channel, is_repeated = isRepeated, now = now.ToColumn() }, Expect.OneRow);

    /// <summary>Takes the next one that is due, for <see cref="Lease"/>; null where none is. While sending is held, only what was asked since is answered.</summary>
    /// <param name="leaseId">Different for every claim.</param>
    public async Task<WaitingReply?> ClaimAsync(Guid leaseId, DateTimeOffset now, CancellationToken cancel)
    {
        var since = await database.FirstAsync<long?>(OutboxSql.HeldSince, null, cancel) ?? 0;
        foreach (var row in await database.ListAsync<Row>(ReplySql.Due, new { now = now.ToColumn(), since, limit = Looked }, cancel))
        {
            var lease = leaseId.ToString("N");
            var claim = new Commit().Add(
                ReplySql.Claim,
                new { talk = row.Number, version = row.Version, attempts = row.Attempts, lease, lease_until = (now + Lease).ToColumn() },
                Expect.OneRow);
            if ((await database.CommitAsync(claim, cancel)).IsDone)
            {
                return new(row.Number, row.Conversation, (int)row.Version, row.Channel, row.IsRepeated, (int)row.Sent, (int)row.Attempts, lease);
            }
        }

        return null;
    }

    /// <summary>False where the lease was lost: somebody else has it now, and nothing more of it may be sent.</summary>
    /// <param name="sent">How many of its messages have left.</param>
    public Task<bool> ProgressAsync(WaitingReply reply, int sent, DateTimeOffset now, CancellationToken cancel) =>
        CommitAsync(ReplySql.Progress, new { talk = reply.Number, version = reply.Version, lease = reply.Lease, sent, lease_until = (now + Lease).ToColumn() }, cancel);

    public Task<bool> DoneAsync(WaitingReply reply, CancellationToken cancel) =>
        CommitAsync(ReplySql.Done, new { talk = reply.Number, version = reply.Version, lease = reply.Lease }, cancel);

    /// <param name="error">Without any word of the answer.</param>
    public Task<bool> EndAsync(WaitingReply reply, OutgoingState state, string? error, DateTimeOffset now, CancellationToken cancel) => CommitAsync(
        ReplySql.End,
        new { talk = reply.Number, version = reply.Version, lease = reply.Lease, state = Codes.Of(state), error, now = now.ToColumn() },
        cancel);

    /// <inheritdoc cref="EndAsync"/>
    public Task<bool> RetryAsync(WaitingReply reply, DateTimeOffset due, string? error, CancellationToken cancel) => CommitAsync(
        ReplySql.Retry,
        new { talk = reply.Number, version = reply.Version, lease = reply.Lease, due_at = due.ToColumn(), error },
        cancel);

    /// <summary>Lets others have what workers left behind that died.</summary>
    public Task TakeBackAsync(DateTimeOffset now, CancellationToken cancel) =>
        database.CommitAsync(new Commit().Add(ReplySql.TakeBack, new { now = now.ToColumn(), error = LeaseExpired }), cancel);

    public async Task<IReadOnlyList<FailedReply>> ListAsync(OutgoingState state, int limit, CancellationToken cancel) =>
        [.. (await database.ListAsync<FailedRow>(ReplySql.OfState, new { state = Codes.Of(state), limit }, cancel))
            .Select(row => new FailedReply(row.Channel, Codes.Parse<OutgoingState>(row.State), (int)row.Attempts, row.Error, row.CreatedAt.ToInstant()))];

    private async Task<bool> CommitAsync(Statement statement, object parameters, CancellationToken cancel) =>
        (await database.CommitAsync(new Commit().Add(statement, parameters, Expect.OneRow), cancel)).IsDone;

    private sealed class Row
    {
        public long Number { get; init; }
        public byte[] Conversation { get; init; } = [];
        public long Version { get; init; }
        public string Channel { get; init; } = "";
        public bool IsRepeated { get; init; }
        public long Sent { get; init; }
        public long Attempts { get; init; }
    }

    private sealed class FailedRow
    {
        public string Channel { get; init; } = "";
        public string State { get; init; } = "";
        public long Attempts { get; init; }
        public string? Error { get; init; }
        public long CreatedAt { get; init; }
    }
}
