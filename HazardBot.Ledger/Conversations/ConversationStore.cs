using System.Security.Cryptography;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Conversations;

/// <summary>Conversations and their turns.</summary>
public sealed class ConversationStore(Database database, DataKeyStore keys, KeyRing ring)
{
    /// <summary>The statement at which a commit of a message that was answered before ends.</summary>
    public static Statement RepeatedMessage => ConversationSql.InsertTurn;

    /// <param name="newKey">Id of the key if the conversation is new.</param>
    /// <exception cref="CryptographicException">The state doesn't open: another key ring, or changed bytes.</exception>
    public async Task<Conversation> LoadAsync(byte[] id, Guid newKey, CancellationToken cancel)
    {
        var row = await database.FirstAsync<Row>(ConversationSql.Find, new { id }, cancel);
        if (row is null)
        {
            return new(id, 0, KeyRing.Create(newKey), null);
        }

        var key = ring.Unwrap(new(row.DataKey.ToGuid(), row.Wrapped ?? throw new CryptographicException("The key of a conversation under way is gone.")));
        return new(id, (int)row.Version, key, SealedColumn.ConversationState.Open(key, id, row.StateSealed));
    }

    /// <summary>Adds the turn to the commit: it stands only if the conversation is still as it was loaded, and the message is new.</summary>
    public void Save(Commit commit, SavedTurn turn, DateTimeOffset now)
    {
        var (before, stateKey) = (turn.Before, turn.NextKey ?? turn.Before.Key);
        if (before.IsNew)
        {
            keys.Add(commit, before.Key, now);
        }

        if (turn.NextKey is { } next)
        {
            keys.Add(commit, next, now);
            DataKeyStore.DestroyAfter(commit, before.Key.Id, turn.ForgetAt);
        }

        var version = before.Version + 1;
        var bodyKey = turn.BodyKey ?? before.Key;
        commit.Add(
            before.IsNew ? ConversationSql.Insert : ConversationSql.Update,
            new
            {
                id = before.Id,
                version,
                seen = before.Version,
                data_key = stateKey.Id.ToColumn(),
                state_sealed = SealedColumn.ConversationState.Seal(stateKey, before.Id, turn.State),
                draft_until = turn.DraftUntil?.ToColumn(),
                updated_at = now.ToColumn(),
            },
            Expect.OneRow);
        commit.Add(ConversationSql.InsertTurn, new
        {
            conversation = before.Id,
            version,
            message = turn.Message,
            data_key = bodyKey.Id.ToColumn(),
            body_sealed = SealedColumn.TurnBody.Seal(bodyKey, before.Id.Numbered(version), turn.Body),
            at = now.ToColumn(),
        }, Expect.OneRow);
    }

    /// <summary>The keys of all talks of this conversation are destroyed by the next pass; what was said under a record's key stays as long as the record's words.</summary>
    public static void Forget(Commit commit, byte[] conversation, DateTimeOffset now) =>
        commit.Add(ConversationSql.Forget, new { conversation, now = now.ToColumn() });

    /// <summary>The turn that answered a message before; null if none did.</summary>
    public async Task<StoredTurn?> FindTurnAsync(byte[] conversation, byte[] message, CancellationToken cancel)
    {
        var row = await database.FirstAsync<TurnRow>(ConversationSql.FindTurn, new { conversation, message }, cancel);
        if (row is null)
        {
            return null;
        }

        if (row.Wrapped is null)
        {
            return new((int)row.Version, null);
        }

        var key = ring.Unwrap(new(row.DataKey.ToGuid(), row.Wrapped));
        return new((int)row.Version, SealedColumn.TurnBody.Open(key, conversation.Numbered(row.Version), row.BodySealed));
    }

    /// <summary>The turns after a version, oldest first, at most <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<DatedTurn>> ListTurnsAsync(byte[] conversation, int after, int limit, CancellationToken cancel)
    {
        var rows = await database.ListAsync<ListedRow>(ConversationSql.ListTurns, new { conversation, seen = after, limit }, cancel);
        var opened = new Dictionary<Guid, DataKey>();
        return [.. rows.Select(row => new DatedTurn((int)row.Version, Open(row), row.At.ToInstant()))];

        byte[]? Open(ListedRow row)
        {
            if (row.Wrapped is null)
            {
                return null;
            }

            // A talk's turns share its key, and unwrapping is what costs.
            var id = row.DataKey.ToGuid();
            var key = opened.TryGetValue(id, out var known) ? known : opened[id] = ring.Unwrap(new(id, row.Wrapped));
            return SealedColumn.TurnBody.Open(key, conversation.Numbered(row.Version), row.BodySealed);
        }
    }

    /// <summary>The present version of each of these conversations; those without a turn are left out.</summary>
    /// <param name="ids">Keyed hashes in hexadecimal.</param>
    public async Task<IReadOnlyDictionary<string, int>> VersionsAsync(IEnumerable<string> ids, CancellationToken cancel)
    {
        var rows = await database.ListAsync<VersionRow>(ConversationSql.VersionsOf, new { ids = $"[{string.Join(',', ids.Select(id => $"\"{id}\""))}]" }, cancel);
        return rows.ToDictionary(row => Convert.ToHexString(row.Id), row => (int)row.Version, StringComparer.Ordinal);
    }

    /// <summary>Conversations whose draft's time is over, longest first.</summary>
    public Task<IReadOnlyList<byte[]>> ListDraftsDueAsync(DateTimeOffset now, int limit, CancellationToken cancel) =>
        database.ListAsync<byte[]>(ConversationSql.DraftsDue, new { now = now.ToColumn(), limit }, cancel);

    private sealed record Row(long Version, byte[] DataKey, byte[] StateSealed, byte[]? Wrapped);

    private sealed record ListedRow(long Version, byte[] DataKey, byte[] BodySealed, long At, byte[]? Wrapped);

    private sealed record VersionRow(byte[] Id, long Version);

    private sealed record TurnRow(long Version, byte[] DataKey, byte[] BodySealed, byte[]? Wrapped);
}
