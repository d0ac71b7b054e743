using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Districts and the bureau by name, alias, common or former name. Built once for a register; safe for use from many threads.</summary>
public sealed class DistrictFinder
{
    private static readonly FrozenDictionary<string, string[]> CommonNames = LexiconFile.Rows("districts.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<Register, DistrictFinder> Finders = [];
    private readonly PhraseTrie _trie = new();
    private readonly List<Organization> _units = [];

    private DistrictFinder(Register register)
    {
        foreach (var unit in register.All.Where(o => !o.IsPlaceOfLearning))
        {
            foreach (var name in NamesOf(unit))
            {
                _trie.Add(name);
                _units.Add(unit);
            }
        }
    }

    public static DistrictFinder For(Register register) => Finders.GetValue(register, r => new(r));

    /// <summary>Length of a district's common name that ends at a place of a text; 0 where none does.</summary>
    internal static int CommonNameBefore(string folded, int end) => CommonNames
        .SelectMany(d => d.Value.Prepend(d.Key))
        .Where(name => end >= name.Length && string.CompareOrdinal(folded, end - name.Length, name, 0, name.Length) == 0)
        .Select(name => name.Length)
        .DefaultIfEmpty()
        .Max();

    /// <summary>The names a unit goes by, in the matching form.</summary>
    public static IReadOnlyList<string> NamesOf(Organization unit)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var typed in unit.Aliases.Prepend(unit.Name))
        {
            var name = TextFirstAid.Mend(typed).Folded;
            names.Add(name);
            var bare = name.Replace("青岛市", string.Empty, StringComparison.Ordinal).Replace("教育和体育局", string.Empty, StringComparison.Ordinal)
                .Replace("教体局", string.Empty, StringComparison.Ordinal).Replace("教育局", string.Empty, StringComparison.Ordinal);
            names.Add(bare);
            foreach (var (district, common) in CommonNames)
            {
                if (unit.Kind == OrganizationKind.District && (bare == district || common.Contains(bare)))
                {
                    names.UnionWith(common.Append(district));
                }
            }
        }

        names.RemoveWhere(n => n.Length < 2);
        return [.. names];
    }

    /// <summary>Every mention, longest first where they overlap, except inside <paramref name="taken"/>.</summary>
    public IReadOnlyList<(Span Span, Organization Unit)> Find(string folded, IReadOnlyList<Span> taken)
    {
        var found = new List<(Span Span, Organization Unit)>();
        foreach (var (span, phrase) in _trie.Find(folded).OrderByDescending(f => f.Span.Length).ThenBy(f => f.Span.Start))
        {
            if (!taken.Any(t => t.Overlaps(span)) && !found.Exists(f => f.Span.Overlaps(span)))
            {
                found.Add((span, _units[phrase]));
            }
        }

        return [.. found.OrderBy(f => f.Span.Start)];
    }
}
