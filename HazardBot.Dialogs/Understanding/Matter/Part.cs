using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>A stretch of a message with what it tells.</summary>
internal sealed record Part(Span Span, double[] Scores, string? Thing, Span? Place, bool IsExitItself)
{
    public double Weight => Scores.Max();

    public HazardCategory? Category => Weight < CategoryReader.Enough ? null : (HazardCategory)Array.IndexOf(Scores, Weight);

    public double Score(HazardCategory category) => Scores[(int)category];

    public string? PlaceText(CleanText text) => Place is { } place ? text.Slice(place) : null;

    public static Part Of(CleanText text, Span span, List<PatternHit<HazardSign>> signs, IReadOnlyList<Span> places)
    {
        var own = signs.FindAll(s => span.Contains(s.Span));
        var scores = CategoryReader.Weigh(own);
        var strongest = own
            .Where(s => s.Value.Thing is not null && scores[(int)s.Value.Category!.Value] >= scores.Max())
            .OrderByDescending(s => s.Value.Weight)
            .Select(s => s.Value.Thing)
            .FirstOrDefault();
        var inside = places.Where(p => span.Contains(p)).ToList();
        var folded = text.Folded.AsSpan(span.Start, span.Length);
        return new(
            span,
            scores,
            strongest,
            inside.Count > 0 ? inside[0] : null,
            folded.ContainsAny("道") && (folded.IndexOf("消防通道") >= 0 || folded.IndexOf("疏散通道") >= 0 || folded.IndexOf("逃生通道") >= 0));
    }

    public Part With(Part next, List<PatternHit<HazardSign>> signs)
    {
        var span = new Span(Span.Start, next.Span.End);
        var scores = CategoryReader.Weigh(signs.FindAll(s => span.Contains(s.Span)));
        return new(span, scores, Thing ?? next.Thing, Place ?? next.Place, IsExitItself || next.IsExitItself);
    }
}
