using System.Runtime.CompilerServices;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>The schools of one register by every name they go by. Built once for a register; safe for use from many threads.</summary>
public sealed class SchoolIndex
{
    private static readonly ConditionalWeakTable<Register, SchoolIndex> Indexes = [];
    private readonly PhraseTrie _trie = new();
    private readonly List<Names> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lazy<SchoolSlips> _slips;

    private SchoolIndex(Register register)
    {
        var districts = register.All.Where(o => o.Kind == OrganizationKind.District)
            .ToDictionary(o => o.Code, DistrictFinder.NamesOf, StringComparer.Ordinal);
        foreach (var school in register.All.Where(o => o.IsPlaceOfLearning))
        {
            var near = register.DistrictOf(school.Code) is { } district ? districts[district.Code] : [];
            foreach (var name in SchoolNames.Declared(school))
            {
                Of(name).Declared.Add(school);
                foreach (var derived in SchoolNames.Derived(name, near))
                {
                    Of(derived).Derived.Add(school);
                }
            }
        }

        _slips = new(() => new(_numbers.Keys));
    }

    internal SchoolSlips Slips => _slips.Value;

    public static SchoolIndex For(Register register) => Indexes.GetValue(register, r => new(r));

    /// <summary>Every name in a text.</summary>
    internal List<(Span Span, int Phrase)> Find(string folded) => _trie.Find(folded);

    /// <summary>The schools of a name, those that declare it before those that are only called so.</summary>
    internal IReadOnlyList<Organization> Schools(int phrase) => _names[phrase].Likeliest;

    internal IReadOnlyList<Organization> Schools(string name) => _numbers.TryGetValue(name, out var number) ? Schools(number) : [];

    /// <summary>All schools that a name may mean, declared or not.</summary>
    internal IEnumerable<Organization> All(int phrase) => _names[phrase].Declared.Concat(_names[phrase].Derived).Distinct();

    private Names Of(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _trie.Add(name);
            _numbers.Add(name, number);
            _names.Add(new());
        }

        return _names[number];
    }

    private sealed class Names
    {
        public HashSet<Organization> Declared { get; } = new(ReferenceEqualityComparer.Instance);

        public HashSet<Organization> Derived { get; } = new(ReferenceEqualityComparer.Instance);

        public IReadOnlyList<Organization> Likeliest => [.. Declared.Count > 0 ? Declared : Derived];
    }
}
