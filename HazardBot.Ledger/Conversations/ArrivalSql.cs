using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Conversations;

internal static class ArrivalSql
{
    public static readonly Statement Insert = new(
        """
        INSERT INTO arrival (id, conversation, message, body_sealed, attempts, due_at, lease, lease_until)
        VALUES (@id, @conversation, @message, @body_sealed, 0, @now, NULL, 0)
        """);

    public static readonly Statement Any = new(
        "SELECT id FROM arrival WHERE conversation = @conversation LIMIT 1",
        "SELECT TOP (1) id FROM arrival WHERE conversation = @conversation");

    // Only the first of a conversation's.
    private const string IsNext =
        "a.due_at <= @now AND a.lease_until <= @now AND NOT EXISTS (SELECT 1 FROM arrival e WHERE e.conversation = a.conversation AND e.id < a.id)";

    public static readonly Statement Due = new(
        $"SELECT a.id, a.body_sealed, a.attempts FROM arrival a WHERE {IsNext} ORDER BY a.due_at LIMIT @limit",
        $"SELECT TOP (@limit) a.id, a.body_sealed, a.attempts FROM arrival a WHERE {IsNext} ORDER BY a.due_at");

    /// <summary>Touches no row where another worker was quicker.</summary>
    public static readonly Statement Claim = new(
        "UPDATE arrival SET lease = @lease, lease_until = @lease_until WHERE id = @id AND attempts = @attempts AND lease_until <= @now");

    public static readonly Statement Retry = new(
        "UPDATE arrival SET attempts = attempts + 1, due_at = @due_at, lease = NULL, lease_until = 0 WHERE id = @id AND lease = @lease");

    public static readonly Statement Delete = new("DELETE FROM arrival WHERE id = @id AND lease = @lease");
}
