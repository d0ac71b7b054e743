using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Queries;

internal static class QuerySql
{
    private const string Cells =
        """
        t.basis = @basis AND t.day >= @first AND t.day <= @last
            AND (@category IS NULL OR t.category = @category) AND (@severity IS NULL OR t.severity = @severity) AND (@status IS NULL OR t.status = @status)
            AND (@is_open = 0 OR t.status NOT IN ('unfounded', 'merged', 'referred', 'closed', 'void'))
        """;

    private const string Key =
        "CASE @group_by WHEN 'category' THEN t.category WHEN 'severity' THEN t.severity WHEN 'status' THEN t.status ELSE t.day END";

    public static readonly Statement Count = new($"SELECT COALESCE(SUM(t.total), 0) FROM hazard_tally t WHERE t.node = @node AND {Cells}");

    public static readonly Statement Breakdown = new(
        $"SELECT {Key} AS code, SUM(t.total) AS number FROM hazard_tally t WHERE t.node = @node AND t.total > 0 AND {Cells} GROUP BY {Key}");

    public static readonly Statement ByUnit = new(
        $"""
        SELECT a.unit AS code, SUM(t.own) AS number FROM organization_above a CROSS JOIN hazard_tally t
        WHERE a.above = @node AND t.node = a.unit AND t.own > 0 AND {Cells} GROUP BY a.unit
        """);

    public static readonly Statement ReportedPage = new(
        $"SELECT {Sorted("reported_on", "DESC", "<")} LIMIT @limit", $"SELECT TOP (@limit) {Sorted("reported_on", "DESC", "<")}");

    public static readonly Statement DuePage = new($"SELECT {Sorted("due", "ASC", ">")} LIMIT @limit", $"SELECT TOP (@limit) {Sorted("due", "ASC", ">")}");

    public static readonly Statement ClosedPage = new(
        $"SELECT {Sorted("closed_on", "DESC", "<")} LIMIT @limit", $"SELECT TOP (@limit) {Sorted("closed_on", "DESC", "<")}");

    /// <summary>Several days are asked for at once: by the hazards themselves, so many as the first of the days leaves.</summary>
    public static readonly Statement DueRows = new(Counted("due"));

    public static readonly Statement ClosedRows = new(Counted("closed_on"));

    public static readonly Statement Trail = new("SELECT version, kind, at, actor, role FROM hazard_event WHERE hazard = @hazard ORDER BY version");

    /// <summary>The hazards of every cell that has some: the tally says which days are worth looking at, so that a rare kind is found as fast as a common one.</summary>
    private static string Found(string column) =>
        $"""
        FROM hazard_tally t CROSS JOIN hazard h
        WHERE t.node = @node AND t.total > 0 AND {Cells}
            AND h.{column} = t.day AND h.category = t.category AND h.severity = t.severity AND h.status = t.status
            AND h.reported_on >= @reported_first AND h.reported_on <= @reported_last
            AND COALESCE(h.closed_on, '') >= @closed_first AND COALESCE(h.closed_on, '') <= @closed_last
            AND EXISTS (SELECT 1 FROM organization_above a WHERE a.unit = COALESCE(h.unit, '') AND a.above = @node)
        """;

    private static string Sorted(string column, string order, string beyond) =>
        $"""
        t.day, h.number {Found(column)} AND (t.day {beyond} @after_day OR (t.day = @after_day AND h.number {beyond} @after_number))
        ORDER BY t.day {order}, h.number {order}
        """;

    private static string Counted(string column)
    {
        const string RowKey = "CASE @group_by WHEN 'all' THEN '' WHEN 'unit' THEN COALESCE(h.unit, '') WHEN 'category' THEN t.category WHEN 'severity' THEN t.severity WHEN 'status' THEN t.status ELSE t.day END";
        return $"SELECT {RowKey} AS code, COUNT(*) AS number {Found(column)} GROUP BY {RowKey}";
    }
}
