using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Queries;

internal static class TallySql
{
    private const string Bases = "('ever', 'reported', 'due', 'closed')";

    private const string Cell = "basis = @basis AND day = @day AND category = @category AND severity = @severity AND status = @status";

    private const string TopsOfNowhere = "SELECT '', code FROM organization WHERE parent IS NULL UNION ALL SELECT '', ''";

    /// <summary>Adds to the cell of a unit and of every unit above it; one that isn't there yet is made.</summary>
    public static readonly Statement Count = new(
        """
        INSERT INTO hazard_tally (basis, node, day, category, severity, status, own, total)
        SELECT @basis, a.above, @day, @category, @severity, @status, CASE WHEN a.above = @unit THEN @number_of ELSE 0 END, @number_of
        FROM organization_above a WHERE a.unit = @unit
        ON CONFLICT (basis, node, day, category, severity, status) DO UPDATE SET own = own + excluded.own, total = total + excluded.total
        """,
        $"""
        INSERT INTO hazard_tally (basis, node, day, category, severity, status, own, total)
        SELECT @basis, a.above, @day, @category, @severity, @status, 0, 0
        FROM organization_above a WHERE a.unit = @unit AND NOT EXISTS (SELECT 1 FROM hazard_tally WITH (UPDLOCK, HOLDLOCK) WHERE node = a.above AND {Cell});
        UPDATE hazard_tally SET total = total + @number_of, own = own + CASE WHEN node = @unit THEN @number_of ELSE 0 END
        WHERE {Cell} AND node IN (SELECT above FROM organization_above WHERE unit = @unit);
        """);

    public static readonly Statement ClearAbove = new("DELETE FROM organization_above");

    public static readonly Statement FillAbove = new(
        "INSERT INTO organization_above (unit, above) " + Up("WITH RECURSIVE") + " SELECT unit, code FROM up UNION ALL " + TopsOfNowhere,
        Up("WITH") + " INSERT INTO organization_above (unit, above) SELECT unit, code FROM up UNION ALL " + TopsOfNowhere);

    /// <summary>The cells that a node needs for what now stands below it.</summary>
    public static readonly Statement MakeCellsOfNode = new(
        $"""
        INSERT INTO hazard_tally (basis, node, day, category, severity, status, own, total)
        SELECT DISTINCT d.basis, @node, d.day, d.category, d.severity, d.status, 0, 0
        FROM organization_above a JOIN hazard_tally d ON d.node = a.unit
        WHERE a.above = @node AND d.basis IN {Bases} AND d.own > 0 AND NOT EXISTS (
            SELECT 1 FROM hazard_tally t
            WHERE t.basis = d.basis AND t.node = @node AND t.day = d.day AND t.category = d.category AND t.severity = d.severity AND t.status = d.status)
        """);

    public static readonly Statement SumNode = new(
        $"""
        UPDATE hazard_tally SET total = COALESCE((
            SELECT SUM(d.own) FROM organization_above a JOIN hazard_tally d ON d.node = a.unit
            WHERE a.above = @node AND d.basis = hazard_tally.basis AND d.day = hazard_tally.day AND d.category = hazard_tally.category
                AND d.severity = hazard_tally.severity AND d.status = hazard_tally.status), 0)
        WHERE basis IN {Bases} AND node = @node
        """);

    private static string Up(string with) =>
        $"""
        {with} up (unit, code) AS (
            SELECT code, code FROM organization
            UNION ALL SELECT up.unit, o.parent FROM up JOIN organization o ON o.code = up.code WHERE o.parent IS NOT NULL)
        """;
}
