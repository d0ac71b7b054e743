using HazardBot.Ledger.Organizations.Places;

namespace HazardBot.Ledger.Organizations.Import;

/// <summary>What an import does to the stored rows. Nothing is ever deleted: records point to units and people of years ago.</summary>
/// <param name="Added">Codes that were never stored.</param>
/// <param name="Changed">As they will stand. Who had vanished and is back is among them.</param>
/// <param name="Unchanged">How many rows stay as they are.</param>
/// <param name="Vanished">Stored and present until now, missing in the file: kept, and marked with the time of the import.</param>
public sealed record ImportPlan<T>(IReadOnlyList<T> Added, IReadOnlyList<T> Changed, int Unchanged, IReadOnlyList<T> Vanished)
    where T : class, IRegistered
{
    public bool ChangesNothing => Added.Count == 0 && Changed.Count == 0 && Vanished.Count == 0;
}

public static class ImportPlan
{
    public static ImportPlan<Organization> For(IReadOnlyList<Organization> stored, IReadOnlyList<Organization> file, DateTimeOffset now) =>
        Compare(
            stored,
            file,
            (a, b) => a with { Aliases = b.Aliases } == b && a.Aliases.SequenceEqual(b.Aliases, StringComparer.Ordinal),
            gone => gone with { VanishedAt = now });

    public static ImportPlan<StaffMember> For(IReadOnlyList<StaffMember> stored, IReadOnlyList<StaffMember> file, DateTimeOffset now) =>
        Compare(stored, file, (a, b) => a == b, gone => gone with { VanishedAt = now });

    /// <summary>A file speaks for the schools that stand in it: a school can bring its own list.</summary>
    public static ImportPlan<Place> For(IReadOnlyList<Place> stored, IReadOnlyList<Place> file, DateTimeOffset now)
    {
        var units = file.Select(p => p.Unit).ToHashSet(StringComparer.Ordinal);
        var codes = file.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return Compare([.. stored.Where(p => units.Contains(p.Unit) || codes.Contains(p.Code))], file, (a, b) => a == b, gone => gone with { VanishedAt = now });
    }

    private static ImportPlan<T> Compare<T>(IReadOnlyList<T> stored, IReadOnlyList<T> file, Func<T, T, bool> same, Func<T, T> marked)
        where T : class, IRegistered
    {
        var storedByCode = stored.ToDictionary(s => s.Code, StringComparer.Ordinal);
        var present = file.Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        var known = file.Where(f => storedByCode.ContainsKey(f.Code)).ToList();
        var changed = known.Where(f => !same(storedByCode[f.Code], f)).ToList();
        return new ImportPlan<T>(
            [.. file.Where(f => !storedByCode.ContainsKey(f.Code))],
            changed,
            known.Count - changed.Count,
            [.. stored.Where(s => s.VanishedAt is null && !present.Contains(s.Code)).Select(marked)]);
    }
}
