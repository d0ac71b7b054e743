using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Threads;

internal static class ThreadSql
{
    private const string Columns =
        "t.id, t.kind, t.lines, t.staff, t.unit, t.report, t.hazard, t.data_key, t.last_author, t.opened_at, t.given_at, t.last_at, t.answered_at, t.ended_by";

    public static readonly Statement Insert = new(
        """
        INSERT INTO thread (id, kind, report, hazard, unit, staff, address_sealed, data_key, lines, last_author, opened_at, given_at, last_at, answered_at)
        VALUES (@id, @kind, @report, @hazard, @unit, @staff, @address_sealed, @data_key, @lines, @last_author, @now, @now, @now, @answered_at)
        """);

    public static readonly Statement InsertLine = new(
        "INSERT INTO thread_line (thread, line, author, staff, words_sealed, at) VALUES (@thread, @line, @author, @staff, @words_sealed, @now)");

    /// <summary>Touches no row where somebody wrote meanwhile, or the talk ended.</summary>
    public static readonly Statement Write = new(
        """
        UPDATE thread SET lines = @lines, staff = @staff, last_author = @last_author, last_at = @now, answered_at = COALESCE(answered_at, @answered_at)
        WHERE id = @id AND lines = @seen AND ended_at IS NULL
        """);

    public static readonly Statement Give = new(
        "UPDATE thread SET staff = @staff, unit = @unit, given_at = @now, last_at = @now WHERE id = @id AND lines = @seen AND ended_at IS NULL");

    public static readonly Statement End = new(
        "UPDATE thread SET ended_at = @now, ended_by = @ended_by WHERE id = @id AND lines = @seen AND ended_at IS NULL");

    public static readonly Statement Find = new($"SELECT {Columns} FROM thread t WHERE t.id = @id");

    public static readonly Statement OfHazard = new($"SELECT {Columns} FROM thread t WHERE t.hazard = @hazard");

    public static readonly Statement OfReport = new($"SELECT {Columns} FROM thread t WHERE t.report = @report ORDER BY t.id");

    public static readonly Statement Open = new(
        $"SELECT {Columns} FROM thread t WHERE t.kind = @kind AND t.ended_at IS NULL AND t.last_at <= @until ORDER BY t.last_at LIMIT @limit",
        $"SELECT TOP (@limit) {Columns} FROM thread t WHERE t.kind = @kind AND t.ended_at IS NULL AND t.last_at <= @until ORDER BY t.last_at");

    public static readonly Statement Lines = new("SELECT line, author, staff, words_sealed, at FROM thread_line WHERE thread = @thread ORDER BY line");

    public static readonly Statement Address = new("SELECT address_sealed FROM thread WHERE id = @id");

    public static readonly Statement Reach = new(
        """
        SELECT CASE WHEN r.reporter IS NULL THEN 'receipt_only' ELSE 'chat' END FROM report r
        JOIN data_key k ON k.id = r.id
        WHERE r.id = @id AND k.wrapped IS NOT NULL
        """);
}
