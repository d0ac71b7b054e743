namespace HazardBot.Ledger.Organizations;

/// <summary>Finds units that are their own ancestors. Linear: each unit is walked through once.</summary>
internal static class ParentCircles
{
    /// <param name="parentOf">The parent of a code; null at a root, and for a code that has none that is known.</param>
    /// <returns>Each circle once, child before parent, beginning with the unit first reached.</returns>
    public static IEnumerable<IReadOnlyList<string>> Find(IEnumerable<string> codes, Func<string, string?> parentOf)
    {
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in codes)
        {
            walk++;
            var unit = start;
            while (unit is not null && walkOf.TryAdd(unit, walk))
            {
                unit = parentOf(unit);
            }

            if (unit is not null && walkOf[unit] == walk)
            {
                yield return CircleFrom(unit, parentOf);
            }
        }
    }

    private static List<string> CircleFrom(string first, Func<string, string?> parentOf)
    {
        List<string> circle = [first];
        for (var unit = parentOf(first)!; !string.Equals(unit, first, StringComparison.Ordinal); unit = parentOf(unit)!)
        {
            circle.Add(unit);
        }

        return circle;
    }
}
