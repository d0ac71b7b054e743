using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>What is overdue in a part of the tree and held by others than the reader.</summary>
public sealed class OverdueReader(Database database)
{
    /// <param name="node">Code of the unit on top.</param>
    /// <param name="reader">Staff code.</param>
    public async Task<IReadOnlyList<OverdueCount>> CountAsync(string node, string reader, DateOnly today, CancellationToken cancel)
    {
        var rows = await database.ListAsync<OverdueRow>(OverdueSql.CountBelow, new { node, holder = reader, today = Codes.Of(today) }, cancel);
        return [.. rows.Select(row => row.ToCount())];
    }

    /// <summary>Oldest due date first.</summary>
    /// <inheritdoc cref="CountAsync"/>
    public async Task<IReadOnlyList<Hazard>> ListAsync(string node, string reader, DateOnly today, int limit, CancellationToken cancel)
    {
        var rows = await database.ListAsync<HazardRow>(OverdueSql.Below, new { node, holder = reader, today = Codes.Of(today), limit }, cancel);
        return [.. rows.Select(row => row.ToHazard())];
    }
}

internal static class OverdueSql
{
    private const string Found =
        """
        FROM organization_above a CROSS JOIN hazard h
        WHERE a.above = @node AND h.unit = a.unit AND h.holder > '' AND h.holder <> @holder AND h.act_by < @today
        """;

    public static readonly Statement CountBelow = new($"SELECT h.unit, h.act_by, COUNT(*) AS hazards {Found} GROUP BY h.unit, h.act_by");

    public static readonly Statement Below = new(
        $"SELECT {HazardSql.Columns} {Found} ORDER BY h.act_by, h.id LIMIT @limit",
        $"SELECT TOP (@limit) {HazardSql.Columns} {Found} ORDER BY h.act_by, h.id");
}

/// <summary>Overdue hazards of a unit and day, as they are counted.</summary>
internal sealed class OverdueRow
{
    public string Unit { get; init; } = "";

    public string ActBy { get; init; } = "";

    public long Hazards { get; init; }

    public OverdueCount ToCount() => new(Unit, Codes.ParseDay(ActBy)!.Value, (int)Hazards);
}
