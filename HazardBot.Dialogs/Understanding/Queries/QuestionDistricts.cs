using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>A district named in a question: its common name (黄岛区), and its unit where the register has one.</summary>
internal readonly record struct NamedDistrict(Span Span, string Name, Organization? Unit);

/// <summary>Districts by any name of theirs, those that a register lacks included.</summary>
internal static class QuestionDistricts
{
    private static readonly Lazy<(PhraseTrie Trie, List<string> Names)> Common = new(Load);

    public static IReadOnlyList<NamedDistrict> Find(string folded, Register register, IReadOnlyList<Span> taken)
    {
        var found = new List<NamedDistrict>();
        foreach (var (span, unit) in DistrictFinder.For(register).Find(folded, taken))
        {
            if (unit.Kind == OrganizationKind.District)
            {
                found.Add(new(span, NameOf(unit), unit));
            }
        }

        var (trie, names) = Common.Value;
        foreach (var (span, phrase) in trie.Find(folded).OrderByDescending(f => f.Span.Length))
        {
            if (!taken.Any(t => t.Overlaps(span)) && !found.Exists(f => f.Span.Overlaps(span)))
            {
                found.Add(new(span, names[phrase], null));
            }
        }

        return [.. found.OrderBy(f => f.Span.Start)];
    }

    /// <summary>The name people know: 黄岛区 for 青岛西海岸新区教育和体育局.</summary>
    public static string NameOf(Organization unit)
    {
        var (trie, names) = Common.Value;
        foreach (var name in DistrictFinder.NamesOf(unit))
        {
            foreach (var (span, phrase) in trie.Find(name))
            {
                if (span.Length == name.Length)
                {
                    return names[phrase];
                }
            }
        }

        return unit.Name;
    }

    private static (PhraseTrie Trie, List<string> Names) Load()
    {
        var trie = new PhraseTrie();
        var names = new List<string>();
        foreach (var row in LexiconFile.Rows("districts.tsv"))
        {
            foreach (var name in row[1].Split(' ').Append(row[0]).Concat(row.Length > 2 ? row[2].Split(' ') : []).Distinct())
            {
                trie.Add(name.Replace('_', ' '));
                names.Add(row[0]);
            }
        }

        return (trie, names);
    }
}
