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

    private const string InTree = "EXISTS (SELECT 1 FROM organization_above a WHERE a.unit = COALESCE(h.unit, '') AND a.above = @node)";

    /// <summary>Of a unit with nothing below.</summary>
    private const string InUnit = "h.unit = @node";

    public static readonly Statement Count = new($"SELECT COALESCE(SUM(t.total), 0) FROM hazard_tally t WHERE t.node = @node AND {Cells}");

    public static readonly Statement Breakdown = new(
        $"SELECT {Key} AS code, SUM(t.total) AS number FROM hazard_tally t WHERE t.node = @node AND t.total > 0 AND {Cells} GROUP BY {Key}");

    public static readonly Statement ByUnit = new(
        $"""
        SELECT a.unit AS code, SUM(t.own) AS number FROM organization_above a CROSS JOIN hazard_tally t
        WHERE a.above = @node AND t.node = a.unit AND t.own > 0 AND {Cells} GROUP BY a.unit
        """);

    public static readonly Statement ReportedPage = new(
        $"SELECT {NewestFirst("reported_on", InTree)} LIMIT @limit", $"SELECT TOP (@limit) {NewestFirst("reported_on", InTree)}");

    public static readonly Statement DuePage = new($"SELECT {OldestFirst("due", InTree)} LIMIT @limit", $"SELECT TOP (@limit) {OldestFirst("due", InTree)}");

    public static readonly Statement ClosedPage = new(
        $"SELECT {NewestFirst("closed_on", InTree)} LIMIT @limit", $"SELECT TOP (@limit) {NewestFirst("closed_on", InTree)}");

    public static readonly Statement ReportedPageOfUnit = new(
        $"SELECT {NewestFirst("reported_on", InUnit)} LIMIT @limit", $"SELECT TOP (@limit) {NewestFirst("reported_on", InUnit)}");

    public static readonly Statement DuePageOfUnit = new($"SELECT {OldestFirst("due", InUnit)} LIMIT @limit", $"SELECT TOP (@limit) {OldestFirst("due", InUnit)}");

    public static readonly Statement ClosedPageOfUnit = new(
        $"SELECT {NewestFirst("closed_on", InUnit)} LIMIT @limit", $"SELECT TOP (@limit) {NewestFirst("closed_on", InUnit)}");

    /// <summary>Several days are asked for at once: by the hazards themselves, so many as the first of the days leaves.</summary>
    public static readonly Statement DueRows = new(Counted("due"));

    public static readonly Statement ClosedRows = new(Counted("closed_on"));

    public static readonly Statement Trail = new("SELECT version, kind, at, actor, role FROM hazard_event WHERE hazard = @hazard ORDER BY version");

    /// <summary>The hazards of every cell that has some: the tally says which days are worth looking at, so that a rare kind is found as fast as a common one.</summary>
    /// <param name="scope">Which of the hazards of a cell are meant.</param>
    private static string Found(string column, string scope) =>
        $"""
        FROM hazard_tally t CROSS JOIN hazard h
        WHERE t.node = @node AND t.total > 0 AND {Cells}
            AND h.{column} = t.day AND h.category = t.category AND h.severity = t.severity AND h.status = t.status
            AND h.reported_on >= @reported_first AND h.reported_on <= @reported_last
            AND COALESCE(h.closed_on, '') >= @closed_first AND COALESCE(h.closed_on, '') <= @closed_last
            AND {scope}
        """;

    /// <summary>
    /// In the order of the indexes, so that a page is read and nothing is sorted: however many hazards a day has, those behind the last line
    /// are not looked at.
    /// </summary>
    private static string Sorted(string column, string scope, string order, string beyond) =>
        $"""
        t.day, t.category, t.severity, t.status, h.unit, h.number {Found(column, scope)} AND {Beyond(beyond)}
        ORDER BY t.day {order}, t.category {order}, t.severity {order}, t.status {order}, h.unit {order}, h.number {order}
        """;

    private static string NewestFirst(string column, string scope) => Sorted(column, scope, "DESC", "<");

    private static string OldestFirst(string column, string scope) => Sorted(column, scope, "ASC", ">");

    /// <summary>Column by column: comparing rows is not for both databases.</summary>
    private static string Beyond(string beyond) => new (string Column, string After)[]
    {
        ("t.day", "@after_day"), ("t.category", "@after_category"), ("t.severity", "@after_severity"), ("t.status", "@after_status"),
        ("COALESCE(h.unit, '')", "@after_unit"), ("h.number", "@after_number"),
    }.AsEnumerable().Reverse().Aggregate("", (rest, key) => rest.Length == 0
        ? $"{key.Column} {beyond} {key.After}"
        : $"({key.Column} {beyond} {key.After} OR ({key.Column} = {key.After} AND {rest}))");

    private static string Counted(string column)
    {
        const string RowKey = "CASE @group_by WHEN 'all' THEN '' WHEN 'unit' THEN COALESCE(h.unit, '') WHEN 'category' THEN t.category WHEN 'severity' THEN t.severity WHEN 'status' THEN t.status ELSE t.day END";
        return $"SELECT {RowKey} AS code, COUNT(*) AS number {Found(column, InTree)} GROUP BY {RowKey}";
    }
}
