using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Places inside or beside a school, as spans: 后门, 三楼阳台, 食堂后面那个门, third floor balcony.</summary>
public static class PlaceFinder
{
    private const string School = "学校";
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

        var span = new Span(start, end);
        return !named ? null : IsInside(folded, span) ? span with { Start = start + School.Length } : span;
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
