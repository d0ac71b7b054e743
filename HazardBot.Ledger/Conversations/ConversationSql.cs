using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Conversations;

internal static class ConversationSql
{
    public static readonly Statement Find = new(
        """
        SELECT c.version, c.data_key, c.state_sealed, k.wrapped
        FROM conversation c JOIN data_key k ON k.id = c.data_key
        WHERE c.id = @id
        """);

    public static readonly Statement Insert = new(
        """
        INSERT INTO conversation (id, version, data_key, state_sealed, draft_until, updated_at)
        VALUES (@id, @version, @data_key, @state_sealed, @draft_until, @updated_at)
        """);

    public static readonly Statement Update = new(
        """
        UPDATE conversation SET version = @version, data_key = @data_key, state_sealed = @state_sealed, draft_until = @draft_until, updated_at = @updated_at
        WHERE id = @id AND version = @seen
        """);

    public static readonly Statement InsertTurn = new(
        """
        INSERT INTO turn (conversation, version, message, data_key, body_sealed, at)
        SELECT number, @version, @message, @data_key, @body_sealed, @at FROM conversation WHERE id = @conversation
        """);

    public static readonly Statement FindTurn = new(
        """
        SELECT t.version, t.data_key, t.body_sealed, k.wrapped
        FROM conversation c JOIN turn t ON t.conversation = c.number LEFT JOIN data_key k ON k.id = t.data_key
        WHERE c.id = @conversation AND t.message = @message
        """);

    public static readonly Statement ListTurns = new(
        """
        SELECT t.version, t.data_key, t.body_sealed, t.at, k.wrapped
        FROM conversation c JOIN turn t ON t.conversation = c.number LEFT JOIN data_key k ON k.id = t.data_key
        WHERE c.id = @conversation AND t.version > @seen ORDER BY t.version LIMIT @limit
        """,
        """
        SELECT TOP (@limit) t.version, t.data_key, t.body_sealed, t.at, k.wrapped
        FROM conversation c JOIN turn t ON t.conversation = c.number LEFT JOIN data_key k ON k.id = t.data_key
        WHERE c.id = @conversation AND t.version > @seen ORDER BY t.version
        """);

    /// <summary>The version that each of these conversations has now; ids in hexadecimal, as a JSON list.</summary>
    public static readonly Statement VersionsOf = new(
        "SELECT c.id, c.version FROM json_each(@ids) j JOIN conversation c ON c.id = unhex(j.value)",
        "SELECT c.id, c.version FROM OPENJSON(@ids) j JOIN conversation c ON c.id = CONVERT(BINARY(32), j.value, 2)");

    /// <summary>But for the key of the talk under way, and keys of cases.</summary>
    public static readonly Statement Forget = new(
        """
        UPDATE data_key SET destroy_after = @now
        WHERE id IN (SELECT t.data_key FROM conversation c JOIN turn t ON t.conversation = c.number WHERE c.id = @conversation) AND destroyed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.id = @conversation AND c.data_key = data_key.id)
            AND NOT EXISTS (SELECT 1 FROM confidential_case f WHERE f.data_key = data_key.id)
        """);

    /// <summary>Conversations whose draft is to be forgotten.</summary>
    public static readonly Statement DraftsDue = new(
        "SELECT id FROM conversation WHERE draft_until IS NOT NULL AND draft_until <= @now ORDER BY draft_until LIMIT @limit",
        "SELECT TOP (@limit) id FROM conversation WHERE draft_until IS NOT NULL AND draft_until <= @now ORDER BY draft_until");

    public static readonly Statement InsertSetAside = new(
        """
        INSERT INTO inbox (id, conversation, message, state, incident, attempts, error, data_key, body_sealed, received_at)
        VALUES (@id, @conversation, @message, 'set_aside', @incident, @attempts, @error, @data_key, @body_sealed, @received_at)
        """);

    public static readonly Statement FindSetAside = new("SELECT incident FROM inbox WHERE message = @message");

    public static readonly Statement ListSetAside = new(
        "SELECT incident, attempts, error, received_at FROM inbox WHERE state = 'set_aside' ORDER BY received_at DESC LIMIT @limit",
        "SELECT TOP (@limit) incident, attempts, error, received_at FROM inbox WHERE state = 'set_aside' ORDER BY received_at DESC");
}
