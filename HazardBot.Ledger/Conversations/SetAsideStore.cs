using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Conversations;

/// <summary>Messages that could not be answered: nothing that came in is lost, and staff can see that it waits.</summary>
public sealed class SetAsideStore(Database database, DataKeyStore keys)
{
    private const int LongestError = 400;

    /// <summary>The incident number the message is known under: the given one, or the earlier one of a repeated message.</summary>
    public async Task<string> AddAsync(SetAside message, CancellationToken cancel)
    {
        var key = KeyRing.Create(message.Id);
        var row = message.Id.ToColumn();
        var commit = new Commit();
        keys.Add(commit, key, message.ReceivedAt);
        commit.Add(ConversationSql.InsertSetAside, new
        {
            id = row,
            conversation = message.Conversation,
            message = message.Message,
            incident = message.Incident,
            attempts = message.Attempts,
            error = Cut(message.Error),
            data_key = row,
            body_sealed = SealedColumn.InboxBody.Seal(key, row, message.Body),
            received_at = message.ReceivedAt.ToColumn(),
        });
        var result = await database.CommitAsync(commit, cancel);
        return result.IsDone || message.Message is null
            ? message.Incident
            : await database.FirstAsync<string>(ConversationSql.FindSetAside, new { message = message.Message }, cancel) ?? message.Incident;
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<SetAsideLine>> ListAsync(int limit, CancellationToken cancel)
    {
        var rows = await database.ListAsync<Row>(ConversationSql.ListSetAside, new { limit }, cancel);
        return [.. rows.Select(r => new SetAsideLine(r.Incident, (int)r.Attempts, r.Error, r.ReceivedAt.ToInstant()))];
    }

    private static string Cut(string error)
    {
        if (error.Length <= LongestError)
        {
            return error;
        }

        // Never between the two halves of a character.
        return error[..(char.IsHighSurrogate(error[LongestError - 1]) ? LongestError - 1 : LongestError)];
    }

    private sealed record Row(string Incident, long Attempts, string? Error, long ReceivedAt);
}
