using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>Finds a unit by its code, its name or another name of it. One that left the register is found where no present one has the name.</summary>
internal sealed class UnitNames(Register register)
{
    private readonly ILookup<string, Organization> _byName = register.All
        .SelectMany(unit => unit.Aliases.Prepend(unit.Name).Select(name => (Key: Cell.Key(name), unit)).DistinctBy(n => n.Key))
        .ToLookup(n => n.Key, n => n.unit, StringComparer.Ordinal);

    /// <returns>The unit, or why there is none.</returns>
    public (Organization? Unit, ImportProblemCode? Problem) Find(string text)
    {
        if (register.Find(text) is { } unit)
        {
            return (unit, null);
        }

        var named = _byName[Cell.Key(text)].ToList();
        var official = named.FindAll(u => string.Equals(u.Name, text, StringComparison.Ordinal));
        var present = named.FindAll(u => u.VanishedAt is null);
        return (official.Count, present.Count, named.Count) switch
        {
            (1, _, _) => (official[0], null),
            (_, 1, _) => (present[0], null),
            (_, _, 1) => (named[0], null),
            (_, _, 0) => (null, ImportProblemCode.UnknownUnitName),
            _ => (null, ImportProblemCode.AmbiguousUnitName),
        };
    }
}
