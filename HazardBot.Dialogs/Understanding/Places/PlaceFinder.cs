using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Places inside or beside a school, as spans: 后门, 三楼阳台, 食堂后面那个门, third floor balcony.</summary>
public static class PlaceFinder
{
    private const string School = "学校";
    private const int LongestName = 5;
    private static readonly string[] Named = ["水库", "路口", "桥", "公园", "广场", "湖", "水塘", "村口"];
    private static readonly string[] Tails = ["里头", "里", "底下", "冰上", "边上", "那边", "边"];
    private static readonly HashSet<string> NoTail = new(["里面", "里边", "里程", "边界"], StringComparer.Ordinal);
    private static readonly string[] Beside = ["门口", "旁边", "旁", "外", "对面", "附近", "前面", "后面", "围墙"];

    /// <param name="folded">The message's matching form.</param>
    /// <param name="taken">Names of schools and districts, in which nothing is looked for.</param>
    public static IReadOnlyList<Span> Find(string folded, IReadOnlyList<Span> taken)
    {
        var words = PlaceWords.Find(folded);
        var places = new List<Span>();
        for (var i = 0; i < folded.Length; i++)
        {
            if (words.Contains(i) && taken.FirstOrDefault(t => t.Start <= i && i < t.End) is { Length: 0 } && From(folded, words, i) is { } place)
            {
                places.Add(place);
                i = place.End - 1;
            }
        }

        return places;
    }

    /// <summary>Whether two spans mean one place: one says the same as the other, less exactly.</summary>
    public static bool AreOne(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static Span? From(string folded, ILookup<int, (Span Span, PlaceRole Role)> words, int start)
    {
        var end = 0;
        var before = PlaceRole.None;
        var at = start;
        var named = false;
        while (Next(folded, words, at, before, named) is { } word)
        {
            if (word.Role is PlaceRole.Core or PlaceRole.Door or PlaceRole.Floor or PlaceRole.Room or PlaceRole.Class || (word.Role == PlaceRole.Side && named))
            {
                end = word.Span.End;
                named = true;
            }

            before = word.Role;
            at = word.Span.End;
        }

        var span = new Span(start, named ? end + TailAt(folded, end) : end);
        return !named ? null
            : IsInside(folded, span) ? span with { Start = start + School.Length }
            : span with { Start = start - NameBefore(folded, start) };
    }

    /// <summary>龙潭水库, 西流庄路口: waters, crossings and the like have names.</summary>
    private static int NameBefore(string folded, int start)
    {
        if (!Array.Exists(Named, word => string.CompareOrdinal(folded, start, word, 0, word.Length) == 0))
        {
            return 0;
        }

        var from = start;
        while (from > 0 && start - from < LongestName && LanguageDetector.IsHan(folded[from - 1]))
        {
            from--;
        }

        var head = folded[from..start];
        var name = head.Length - SchoolWords.Stops.Find(head).Select(s => s.Span.End).DefaultIfEmpty().Max();
        return name is >= 2 and < LongestName ? name : 0;
    }

    /// <summary>教室里, 桥底下, 水库边: what says where exactly, but not the beginning of another word.</summary>
    private static int TailAt(string folded, int at)
    {
        foreach (var tail in Tails)
        {
            if (string.CompareOrdinal(folded, at, tail, 0, tail.Length) == 0 && !(at + tail.Length < folded.Length && NoTail.Contains(folded[at..(at + tail.Length + 1)])))
            {
                return tail.Length;
            }
        }

        return 0;
    }

    /// <summary>学校后门 is 后门, but 学校旁边工地 and 学校门口 are what they are.</summary>
    private static bool IsInside(string folded, Span place) => place.Length > School.Length
        && string.CompareOrdinal(folded, place.Start, School, 0, School.Length) == 0
        && !Array.Exists(Beside, word => string.CompareOrdinal(folded, place.Start + School.Length, word, 0, word.Length) == 0);

    private static (Span Span, PlaceRole Role)? Next(string folded, ILookup<int, (Span Span, PlaceRole Role)> words, int at, PlaceRole before, bool named)
    {
        var blank = at > 0 && at + 1 < folded.Length && folded[at] == ' ' && folded[at - 1] is (>= 'a' and <= 'z') or '\'' && folded[at + 1] is >= 'a' and <= 'z' ? 1 : 0;
        (Span Span, PlaceRole Role)? best = null;
        foreach (var word in words[at + blank])
        {
            if (Fits(word.Role, before, named) && (best is not { } known || (word.Span.Length == known.Span.Length && known.Role == PlaceRole.Modifier)))
            {
                best = word;
            }
        }

        return best;
    }

    private static bool Fits(PlaceRole role, PlaceRole before, bool named) => role switch
    {
        PlaceRole.Core => before != PlaceRole.Number,
        PlaceRole.Modifier => before is not PlaceRole.Number,
        PlaceRole.Number => before is not PlaceRole.Number,
        PlaceRole.Door => before is PlaceRole.Modifier or PlaceRole.Link or PlaceRole.Side,
        PlaceRole.Grade => before == PlaceRole.Number,
        PlaceRole.Floor or PlaceRole.Room or PlaceRole.Class => before is PlaceRole.Number or PlaceRole.Class,
        PlaceRole.Side or PlaceRole.Link => named,
        _ => false,
    };
}
