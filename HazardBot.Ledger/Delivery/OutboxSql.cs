using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

internal static class OutboxSql
{
    private const string Columns = "o.id, o.kind, o.staff, o.report, o.hazard, o.about, o.priority, o.attempts, o.due_at, o.created_at, o.reached, o.unanswered";

    // Only the first of a recipient's that hasn't ended may be taken, and none while another is on its way: so that two workers never
    // need to know of each other. Danger to life waits for nothing but earlier danger to life.
    private const string IsNext =
        """
        NOT EXISTS (SELECT 1 FROM outbox e WHERE e.staff = o.staff AND e.ended_at IS NULL AND e.id < o.id AND e.priority <= o.priority)
        AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.report = o.report AND e.ended_at IS NULL AND e.id < o.id AND e.priority <= o.priority)
        AND (o.priority = 0 OR NOT EXISTS (SELECT 1 FROM outbox e WHERE e.staff = o.staff AND e.ended_at IS NULL AND e.state = 'sending'))
        AND (o.priority = 0 OR NOT EXISTS (SELECT 1 FROM outbox e WHERE e.report = o.report AND e.ended_at IS NULL AND e.state = 'sending'))
        """;

    /// <summary>Both priorities by name: so each is looked through from what is due first, and no further than now.</summary>
    public static readonly Statement Due = new(
        $"SELECT {Columns} FROM outbox o WHERE o.state = 'waiting' AND o.priority IN (0, 1) AND o.due_at <= @now AND {IsNext} ORDER BY o.priority, o.due_at, o.id LIMIT @limit",
        $"SELECT TOP (@limit) {Columns} FROM outbox o WHERE o.state = 'waiting' AND o.priority IN (0, 1) AND o.due_at <= @now AND {IsNext} ORDER BY o.priority, o.due_at, o.id");

    /// <summary>Danger to life waits for nothing, not even for what was to go to the same person before. A hold is for what was pending when it began.</summary>
    public static readonly Statement DueAlerts = new(
        $"""
        SELECT {Columns} FROM outbox o
        WHERE o.state = 'waiting' AND o.priority = 0 AND o.due_at <= @now AND o.created_at > @since ORDER BY o.due_at, o.id LIMIT @limit
        """,
        $"""
        SELECT TOP (@limit) {Columns} FROM outbox o
        WHERE o.state = 'waiting' AND o.priority = 0 AND o.due_at <= @now AND o.created_at > @since ORDER BY o.due_at, o.id
        """);

    /// <summary>Touches no row where another worker was quicker.</summary>
    public static readonly Statement Claim = new(
        "UPDATE outbox SET state = 'sending', lease = @lease, lease_until = @lease_until WHERE id = @id AND state = 'waiting' AND attempts = @attempts");

    public static readonly Statement End = new(
        """
        UPDATE outbox SET state = @state, attempts = attempts + 1, unanswered = unanswered + @unanswered, error = @error, ended_at = @now, lease = NULL, lease_until = NULL
        WHERE id = @id AND state = 'sending' AND lease = @lease
        """);

    public static readonly Statement InsertClosed = new("INSERT INTO outbox_closed (message, conversation) VALUES (@id, @conversation)");

    /// <summary>What waited for a word of this conversation is due; what is old by then is not told any more.</summary>
    public static readonly Statement Reopen = new(
        """
        UPDATE outbox SET state = 'waiting', attempts = 0, due_at = @now, error = NULL, ended_at = NULL
        WHERE id IN (SELECT message FROM outbox_closed WHERE conversation = @conversation) AND state = 'window_closed' AND created_at >= @since
        """);

    public static readonly Statement DeleteClosed = new("DELETE FROM outbox_closed WHERE conversation = @conversation");

    public static readonly Statement AnyClosed = new(
        "SELECT message FROM outbox_closed WHERE conversation = @conversation LIMIT 1",
        "SELECT TOP (1) message FROM outbox_closed WHERE conversation = @conversation");

    public static readonly Statement Retry = new(
        """
        UPDATE outbox SET state = 'waiting', attempts = attempts + 1, unanswered = unanswered + @unanswered, error = @error, due_at = @due_at, lease = NULL, lease_until = NULL
        WHERE id = @id AND state = 'sending' AND lease = @lease
        """);

    /// <summary>It was not its turn yet: no attempt was made.</summary>
    public static readonly Statement PutBack = new(
        "UPDATE outbox SET state = 'waiting', due_at = @due_at, lease = NULL, lease_until = NULL WHERE id = @id AND state = 'sending' AND lease = @lease");

    public static readonly Statement RetryRest = new(
        """
        UPDATE outbox SET state = 'waiting', attempts = attempts + 1, error = @error, due_at = @due_at, reached = @reached, lease = NULL, lease_until = NULL
        WHERE id = @id AND state = 'sending' AND lease = @lease
        """);

    /// <summary>Whose worker died: sent again where silence is worse than a repeat.</summary>
    public static readonly Statement TakeBack = new(
        """
        UPDATE outbox SET state = 'waiting', attempts = attempts + 1, unanswered = unanswered + 1, error = @error, lease = NULL, lease_until = NULL
        WHERE state = 'sending' AND lease_until <= @now AND kind IN ('alert', 'digest', 'news', 'case_task', 'case_news')
        """);

    public static readonly Statement GiveUp = new(
        """
        UPDATE outbox SET state = 'unknown', attempts = attempts + 1, unanswered = unanswered + 1, error = @error, ended_at = @now, lease = NULL, lease_until = NULL
        WHERE state = 'sending' AND lease_until <= @now AND kind NOT IN ('alert', 'digest', 'news', 'case_task', 'case_news')
        """);

    public static readonly Statement OfState = new(
        $"SELECT {Columns}, o.state, o.error FROM outbox o WHERE o.state = @state ORDER BY o.priority, o.due_at LIMIT @limit",
        $"SELECT TOP (@limit) {Columns}, o.state, o.error FROM outbox o WHERE o.state = @state ORDER BY o.priority, o.due_at");

    /// <summary>Sent, after sends of which nobody knows whether they arrived.</summary>
    public static readonly Statement PossiblyRepeated = new(
        $"SELECT {Columns}, o.state, o.error FROM outbox o WHERE o.unanswered > 0 AND o.state = 'sent' ORDER BY o.ended_at DESC LIMIT @limit",
        $"SELECT TOP (@limit) {Columns}, o.state, o.error FROM outbox o WHERE o.unanswered > 0 AND o.state = 'sent' ORDER BY o.ended_at DESC");

    public static readonly Statement WrittenAt = new("SELECT created_at FROM outbox WHERE only_once = @only_once");

    public static readonly Statement InsertOnce = new(
        """
        INSERT INTO outbox (id, kind, staff, report, hazard, about, only_once, priority, state, attempts, due_at, created_at)
        SELECT @id, @kind, @staff, NULL, NULL, @about, @only_once, 1, 'waiting', 0, @now, @now
        WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE only_once = @only_once)
        """);

    public static readonly Statement HeldSince = new("SELECT since FROM outbox_hold WHERE id = 1");

    public static readonly Statement Hold = new("INSERT INTO outbox_hold (id, since) VALUES (1, @now)");

    public static readonly Statement Release = new("DELETE FROM outbox_hold WHERE id = 1");
}
