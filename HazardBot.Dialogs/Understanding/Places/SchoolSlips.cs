namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Finds names of four characters and more that are typed with one slip: a character wrong, missing or too many.</summary>
internal sealed class SchoolSlips
{
    private const int Shortest = 4;
    private const int Longest = 14;

    /// <summary>What tells one school from the next is no slip of it: 南山 isn't 北山, 二小 isn't 三小.</summary>
    private const string Telling = "东西南北上下前后大小新老第分一二三四五六七八九十0123456789";

    private static readonly string[] Kinds = ["小学", "中学", "幼儿园", "学校", "学院", "初中", "高中", "职业学校"];
    private readonly Dictionary<int, List<string>> _shortened = [];

    public SchoolSlips(IEnumerable<string> names)
    {
        foreach (var name in names.Where(n => n.Length is >= Shortest and <= Longest && n[0] > 'z'))
        {
            foreach (var key in Shortened(name).Append(Key(name)))
            {
                if (!_shortened.TryGetValue(key, out var list))
                {
                    _shortened.Add(key, list = []);
                }

                if (list.Count == 0 || list[^1] != name)
                {
                    list.Add(name);
                }
            }
        }
    }

    /// <summary>The names that <paramref name="typed"/> is one slip away from.</summary>
    public IReadOnlyList<string> Of(string typed)
    {
        if (typed.Length is < Shortest - 1 or > Longest + 1)
        {
            return [];
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in Shortened(typed).Append(Key(typed)))
        {
            foreach (var name in _shortened.GetValueOrDefault(key) ?? [])
            {
                if (IsSlip(typed, name))
                {
                    found.Add(name);
                }
            }
        }

        return [.. found];
    }

    private static bool IsSlip(string typed, string name)
    {
        var same = 0;
        while (same < Math.Min(typed.Length, name.Length) && typed[same] == name[same])
        {
            same++;
        }

        var (rest, other) = (typed[same..], name[same..]);
        if (typed.Length == name.Length)
        {
            return rest.Length > 0 && rest[1..] == other[1..] && IsWrong(rest[0], other[0], name, same);
        }

        return typed.Length < name.Length
            ? other.Length == rest.Length + 1 && other[1..] == rest && !Telling.Contains(other[0], StringComparison.Ordinal)
            : rest.Length == other.Length + 1 && rest[1..] == other && !Telling.Contains(rest[0], StringComparison.Ordinal);
    }

    /// <summary>Half of a short name isn't a slip of it: there the wrong character has to sound like the right one, or the name's own part be whole.</summary>
    private static bool IsWrong(char typed, char right, string name, int at)
    {
        var own = name.Length - Kinds.Where(k => name.EndsWith(k, StringComparison.Ordinal)).Select(k => k.Length).DefaultIfEmpty().Max();
        return Homophones.AreAlike(typed, right)
            || (!Telling.Contains(typed, StringComparison.Ordinal) && !Telling.Contains(right, StringComparison.Ordinal) && (at >= own || own >= 3));
    }

    private static IEnumerable<int> Shortened(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var hash = new HashCode();
            for (var j = 0; j < name.Length; j++)
            {
                if (j != i)
                {
                    hash.Add(name[j]);
                }
            }

            yield return hash.ToHashCode();
        }
    }

    private static int Key(string name)
    {
        var hash = new HashCode();
        foreach (var c in name)
        {
            hash.Add(c);
        }

        return hash.ToHashCode();
    }
}
