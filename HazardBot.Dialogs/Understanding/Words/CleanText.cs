namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>A message after first aid, in two forms of the same length, so that a place in one is the same place in the other.</summary>
/// <param name="Text">As typed, without invisible characters and doubled blanks; letters and digits half width. Spans are cut from it.</param>
/// <param name="Folded">For matching: lower case, simplified characters, half-width punctuation, emoji as blanks.</param>
public sealed record CleanText(string Text, string Folded)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Folded);

    public string Slice(Span span) => Text[span.Start..span.End];

    /// <summary>The same message with parts of the matching form blotted out: what is taken back must not be read.</summary>
    public CleanText Without(IEnumerable<Span> spans)
    {
        var folded = Folded.ToCharArray();
        foreach (var span in spans)
        {
            Array.Fill(folded, '\u25a1', span.Start, span.Length);
        }

        return this with { Folded = new string(folded) };
    }
}

/// <summary>Part of a text, end exclusive.</summary>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;
}
