namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Which day of a record a range is about, by the word that stands with it.</summary>
internal static class DateFieldReader
{
    /// <summary>Deadlines lie ahead, unless they are missed; everything else has happened.</summary>
    public static Direction DirectionOf(QueryWords words) =>
        (words.Has("field", "due") || words.Has("status", "due_soon")) && !words.Has("field", "reported") && !words.Has("status", "overdue") && !words.Has("status", "open")
            ? Direction.Ahead
            : Direction.Back;

    /// <summary>Null where no word tells it.</summary>
    public static DateField? Read(string folded, QueryWords words, DateRange? range, DateOnly today)
    {
        var told = words.In("field").Select(w => (w.Span, Field: w.Value == "due" ? DateField.Due : DateField.Reported))
            .Concat(words.In("status").Where(w => StatusReader.Of(folded, w) == StatusFilter.Closed).Select(w => (w.Span, Field: DateField.Closed)))
            .OrderBy(t => t.Span.Start)
            .ToList();
        if (range is null)
        {
            return told.Count > 0 ? told[0].Field : null;
        }

        if (told.Find(t => t.Span.Start >= range.Span.End) is { Span.Length: > 0 } behind)
        {
            return OfRange(behind.Field, range, today);
        }

        return told.Count > 0 ? OfRange(told[^1].Field, range, today)
            : words.Has("status", "overdue") ? DateField.Due
            : range.From > today ? DateField.Due
            : null;
    }

    /// <summary>What must be done by a day to come is due then: nothing was reported or closed in the future.</summary>
    private static DateField OfRange(DateField field, DateRange range, DateOnly today) => range.From > today ? DateField.Due : field;
}
