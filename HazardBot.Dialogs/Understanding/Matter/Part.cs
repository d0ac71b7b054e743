using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>A stretch of a message with what it tells.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Scores">One for each category.</param>
/// <param name="Thing">What its strongest sign is about.</param>
/// <param name="Place">The first place in it.</param>
/// <param name="IsEscape">Its place is a way out and nothing nearer (消防通道), which any door or corridor may be.</param>
internal sealed record Part(Span Span, double[] Scores, string? Thing, Span? Place, bool IsEscape)
{
    private const string Escape = "escape";

    public double Weight => Scores.Max();

    public HazardCategory? Category => Weight < CategoryReader.Enough ? null : (HazardCategory)Array.IndexOf(Scores, Weight);

    public double Score(HazardCategory category) => Scores[(int)category];

    public string? PlaceText(CleanText text) => Place is { } place ? text.Slice(place) : null;

    public static Part Of(Span span, List<PatternHit<HazardSign>> signs, IReadOnlyList<Span> places)
    {
        var own = signs.FindAll(s => span.Contains(s.Span));
        var scores = CategoryReader.Weigh(own);
        var strongest = own
            .Where(s => s.Value.Thing is not null && scores[(int)s.Value.Category!.Value] >= scores.Max())
            .OrderByDescending(s => s.Value.Weight)
            .Select(s => s.Value.Thing)
            .FirstOrDefault();
        var inside = places.Where(p => span.Contains(p)).ToList();
        return new(
            span,
            scores,
            strongest,
            inside.Count > 0 ? inside[0] : null,
            inside.Count > 0 && own.Exists(s => s.Value.Thing == Escape && s.Span == inside[0]));
    }

    public Part With(Part next, List<PatternHit<HazardSign>> signs)
    {
        var span = new Span(Span.Start, next.Span.End);
        var scores = CategoryReader.Weigh(signs.FindAll(s => span.Contains(s.Span)));
        return new(span, scores, Thing ?? next.Thing, Place ?? next.Place, IsEscape || next.IsEscape);
    }
}
