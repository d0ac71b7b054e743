using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Alerts;

internal static class AlertSql
{
    public static readonly Statement Insert = new(
        """
        INSERT INTO alert (id, version, step, due_at, raised_at, told, answer, answered_at, answered_by, matter_sealed, reporter_sealed)
        VALUES (@id, @version, @step, @due_at, @raised_at, @told, @answer, @answered_at, @answered_by, @matter_sealed, @reporter_sealed)
        """);

    /// <summary>Touches no row where somebody was quicker.</summary>
    public static readonly Statement Update = new(
        """
        UPDATE alert SET version = @version, step = @step, due_at = @due_at, told = @told,
            answer = @answer, answered_at = @answered_at, answered_by = @answered_by, matter_sealed = @matter_sealed
        WHERE id = @id AND version = @seen
        """);

    public static readonly Statement InsertEvent = new(
        "INSERT INTO alert_event (alert, version, kind, at, staff, words_sealed) VALUES (@alert, @version, @kind, @at, @staff, @words_sealed)");

    public static readonly Statement Find = new(
        """
        SELECT a.id, a.version, a.step, a.due_at, a.raised_at, a.told, a.answer, a.answered_at, a.answered_by, a.matter_sealed, k.wrapped
        FROM alert a JOIN data_key k ON k.id = a.id
        WHERE a.id = @id
        """);

    public static readonly Statement Address = new(
        "SELECT a.reporter_sealed, k.wrapped FROM alert a JOIN data_key k ON k.id = a.id WHERE a.id = @id");

    public static readonly Statement Due = new(
        "SELECT id FROM alert WHERE due_at IS NOT NULL AND due_at <= @now ORDER BY due_at LIMIT @limit",
        "SELECT TOP (@limit) id FROM alert WHERE due_at IS NOT NULL AND due_at <= @now ORDER BY due_at");

    /// <summary>For one whose words are destroyed: nothing can be told of it any more.</summary>
    public static readonly Statement Stop = new("UPDATE alert SET due_at = NULL WHERE id = @id");

    public static readonly Statement Events = new("SELECT kind, at, staff FROM alert_event WHERE alert = @alert ORDER BY version");
}
