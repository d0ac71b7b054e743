using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

internal static class ReplySql
{
    public static readonly Statement Insert = new(
        """
        INSERT INTO reply (conversation, version, channel, state, is_repeated, sent, attempts, due_at, created_at)
        SELECT number, @version, @reply_channel, 'waiting', @is_repeated, 0, 0, @now, @now FROM conversation WHERE id = @conversation
        """);

    private const string Columns = "r.conversation AS number, c.id AS conversation, r.version, r.channel, r.is_repeated, r.sent, r.attempts";

    // The first open one of a conversation alone: answers leave in the order in which they were given.
    private const string IsNext =
        """
        r.state = 'waiting' AND r.due_at <= @now AND r.created_at >= @since
        AND NOT EXISTS (SELECT 1 FROM reply e WHERE e.conversation = r.conversation AND e.version < r.version AND e.ended_at IS NULL)
        """;

    public static readonly Statement Due = new(
        $"SELECT {Columns} FROM reply r JOIN conversation c ON c.number = r.conversation WHERE {IsNext} ORDER BY r.due_at LIMIT @limit",
        $"SELECT TOP (@limit) {Columns} FROM reply r JOIN conversation c ON c.number = r.conversation WHERE {IsNext} ORDER BY r.due_at");

    /// <summary>Touches no row where another worker was quicker.</summary>
    public static readonly Statement Claim = new(
        """
        UPDATE reply SET state = 'sending', lease = @lease, lease_until = @lease_until
        WHERE conversation = @talk AND version = @version AND state = 'waiting' AND attempts = @attempts
        """);

    public static readonly Statement Progress = new(
        "UPDATE reply SET sent = @sent, lease_until = @lease_until WHERE conversation = @talk AND version = @version AND state = 'sending' AND lease = @lease");

    public static readonly Statement Done = new(
        "DELETE FROM reply WHERE conversation = @talk AND version = @version AND state = 'sending' AND lease = @lease");

    public static readonly Statement End = new(
        """
        UPDATE reply SET state = @state, attempts = attempts + 1, error = @error, ended_at = @now, lease = NULL, lease_until = NULL
        WHERE conversation = @talk AND version = @version AND state = 'sending' AND lease = @lease
        """);

    public static readonly Statement Retry = new(
        """
        UPDATE reply SET state = 'waiting', attempts = attempts + 1, error = @error, due_at = @due_at, lease = NULL, lease_until = NULL
        WHERE conversation = @talk AND version = @version AND state = 'sending' AND lease = @lease
        """);

    /// <summary>Whose worker died: somebody waits for an answer, and silence is worse than a repeat.</summary>
    public static readonly Statement TakeBack = new(
        """
        UPDATE reply SET state = 'waiting', attempts = attempts + 1, error = @error, lease = NULL, lease_until = NULL
        WHERE state = 'sending' AND lease_until <= @now
        """);

    public static readonly Statement OfState = new(
        "SELECT channel, state, attempts, error, created_at FROM reply WHERE state = @state ORDER BY due_at LIMIT @limit",
        "SELECT TOP (@limit) channel, state, attempts, error, created_at FROM reply WHERE state = @state ORDER BY due_at");
}
