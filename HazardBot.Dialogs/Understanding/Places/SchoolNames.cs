using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>The names by which people call a school of the register, in the matching form.</summary>
internal static partial class SchoolNames
{
    private static readonly string[] Cities = ["山东省青岛市", "青岛市", "青岛", "山东省"];

    /// <summary>Names and aliases as the register has them.</summary>
    public static IEnumerable<string> Declared(Organization school) =>
        school.Aliases.Prepend(school.Name).Select(n => TextFirstAid.Mend(n).Folded).Where(n => n.Length > 1);

    /// <summary>What people make of a name: without city and district, 第二中学 as 二中 or 2中, 第二实验小学 as 实验二小.</summary>
    /// <param name="districts">Names of the school's district.</param>
    public static IEnumerable<string> Derived(string declared, IReadOnlyList<string> districts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { declared };
        foreach (var city in Cities.Where(c => declared.StartsWith(c, StringComparison.Ordinal)))
        {
            names.Add(declared[city.Length..]);
        }

        foreach (var name in names.ToArray())
        {
            foreach (var district in districts.Where(d => name.StartsWith(d, StringComparison.Ordinal)))
            {
                names.Add(name[district.Length..]);
            }
        }

        foreach (var name in names.ToArray())
        {
            names.UnionWith(Numbered(name));
        }

        names.RemoveWhere(n => n.Length < 2 || n == declared || SchoolWords.Bare.Contains(n));
        return names;
    }

    private static IEnumerable<string> Numbered(string name)
    {
        var match = OrdinalName().FindIn(name);
        if (match is not [var found] || !TryNumber(found.Groups["n"].Value, out var number))
        {
            yield break;
        }

        var head = found.Groups["head"].Value;
        var inner = found.Groups["inner"].Value;
        var kind = found.Groups["kind"].Value;
        foreach (var numeral in new[] { Chinese(number), number.ToString(CultureInfo.InvariantCulture) })
        {
            yield return $"{head}第{numeral}{inner}{kind}";
            yield return inner.Length == 0 ? $"{head}{numeral}{kind[0]}" : $"{head}{inner}{numeral}{kind[0]}";
            if (inner.Length > 0)
            {
                yield return $"{head}{numeral}{inner}{kind}";
                yield return $"{head}{inner}第{numeral}{kind}";
                yield return $"{head}{numeral}{inner[..1]}{kind[0]}";
            }
        }
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return number is > 0 and < 1000;
        }

        foreach (var c in text)
        {
            var digit = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            number = c switch
            {
                '十' => number == 0 ? 10 : (number / 100 * 100) + (Math.Max(1, number % 100) * 10),
                '百' => number * 100,
                _ when digit >= 0 => number + digit,
                _ => -1000,
            };
        }

        return number is > 0 and < 1000;
    }

    private static string Chinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + (number == 10 ? string.Empty : Digits[number - 10]),
            < 100 => $"{Digits[number / 10]}十{(number % 10 == 0 ? string.Empty : Digits[number % 10])}",
            _ => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => Digits[d - '0'])),
        };
    }

    [GeneratedRegex("^(?<head>.{0,12}?)(?:第(?<n>[一二三四五六七八九十百零]{1,4}|[0-9]{1,3})(?<inner>实验|)|(?<inner>实验)第?(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2}))(?<kind>中学|小学|初级中学|高级中学|幼儿园)$", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex OrdinalName();
}
