using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Queries;

/// <summary>
/// Counts of hazards by unit, day, category, severity and status, kept in the commit that changes the hazard or the tree. Each unit has
/// a count of its own and one of its part of the tree, so that a count over the whole city reads a few thousand cells and not a million
/// hazards. What a school's move changes are the sums of the nodes it left and came to; no hazard is touched.
/// </summary>
/// <param name="zone">Whose days are counted.</param>
internal sealed class Tally(TimeZoneInfo zone)
{
    /// <summary>The day that an instant falls on, as it stands in the ledger.</summary>
    public string? Day(DateTimeOffset? at) =>
        at is { } instant ? Codes.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime)) : null;

    /// <param name="before">The hazard as the commit finds it; null for a new one.</param>
    public void Add(Commit commit, HazardFacts? before, HazardFacts after)
    {
        var (old, now) = (before is null ? [] : Cells(before).ToList(), Cells(after).ToList());
        foreach (var cell in old.Except(now))
        {
            commit.Add(TallySql.Count, cell.Parameters(-1));
        }

        foreach (var cell in now.Except(old))
        {
            commit.Add(TallySql.Count, cell.Parameters(1));
        }
    }

    /// <summary>After the tree has changed: who stands below whom, and the sums of the nodes that lost or got something.</summary>
    public static void AddTree(Commit commit, IReadOnlyList<Organization> before, IReadOnlyList<Organization> changed)
    {
        var old = before.ToDictionary(o => o.Code, StringComparer.Ordinal);
        var moved = changed.Where(o => !old.TryGetValue(o.Code, out var was) || was.Parent != o.Parent).ToList();
        if (moved.Count == 0)
        {
            return;
        }

        commit.Add(TallySql.ClearAbove, new { }).Add(TallySql.FillAbove, new { });
        var after = new Dictionary<string, Organization>(old, StringComparer.Ordinal);
        changed.ToList().ForEach(o => after[o.Code] = o);

        // A new unit has no hazards yet, but a new top sees those that nobody could place.
        var nodes = moved.Where(o => o.Parent is null || old.ContainsKey(o.Code))
            .SelectMany(o => Above(after, o.Code).Prepend(o.Code).Concat(old.ContainsKey(o.Code) ? Above(old, o.Code) : []));
        foreach (var node in nodes.Distinct(StringComparer.Ordinal))
        {
            commit.Add(TallySql.MakeCellsOfNode, new { node }).Add(TallySql.SumNode, new { node });
        }
    }

    private static IEnumerable<string> Above(Dictionary<string, Organization> tree, string code)
    {
        for (var above = tree[code].Parent; above is not null; above = tree.GetValueOrDefault(above)?.Parent)
        {
            yield return above;
        }
    }

    private IEnumerable<Cell> Cells(HazardFacts facts)
    {
        // What went into the confidential track is counted nowhere.
        if (facts.Status == HazardStatus.Moved)
        {
            yield break;
        }

        yield return Cell.Of(facts, Basis.Ever, "");
        yield return Cell.Of(facts, Basis.Reported, Day(facts.ReportedAt)!);
        if (facts.Due is { } due)
        {
            yield return Cell.Of(facts, Basis.Due, Codes.Of(due)!);
        }

        if (Day(facts.ClosedAt) is { } closed)
        {
            yield return Cell.Of(facts, Basis.Closed, closed);
        }
    }

    private sealed record Cell(string Unit, string Basis, string Day, string Category, string Severity, string Status)
    {
        public static Cell Of(HazardFacts facts, string basis, string day) =>
            new(facts.Unit ?? "", basis, day, facts.Category.Code(), Codes.Of(facts.Severity), facts.Status.Code());

        public object Parameters(int number) =>
            new { unit = Unit, basis = Basis, day = Day, category = Category, severity = Severity, status = Status, number_of = number };
    }
}

/// <summary>Which day a cell of the tally counts by.</summary>
internal static class Basis
{
    public const string Ever = "ever";
    public const string Reported = "reported";
    public const string Due = "due";
    public const string Closed = "closed";
}
