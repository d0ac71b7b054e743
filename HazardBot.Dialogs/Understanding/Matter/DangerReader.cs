using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>Whether somebody's life is in danger as they write. Misses nothing on purpose; what is silenced, a guard of <c>danger-guards.tsv</c> silenced.</summary>
public static class DangerReader
{
    private const int Gap = 20;
    private const int Near = 5;
    private static readonly PatternSet<(DangerKind? Kind, string Guards)> Dangers = new(
        LexiconFile.Rows("dangers.tsv"),
        row => (row[0] == "-" ? null : Enum.Parse<DangerKind>(row[0]), row[1]),
        Gap);

    private static readonly PatternSet<(string Guard, string Where)> Guards = new(
        LexiconFile.Rows("danger-guards.tsv"),
        row => (row[0], row[1]));

    /// <summary>The first danger that no guard silences; a danger to oneself before all others.</summary>
    public static DangerKind? Read(string folded)
    {
        var hits = Dangers.Find(folded);
        if (!hits.Exists(h => h.Value.Kind is not null))
        {
            return null;
        }

        var masks = hits.FindAll(h => h.Value.Kind is null);
        var guards = Guards.Find(folded);
        var real = hits.FindAll(hit => hit.Value.Kind is not null
            && !masks.Exists(mask => mask.Span.Contains(new(hit.Span.Start, hit.Span.Start + 1)) && mask.Span != hit.Span)
            && !guards.Exists(guard => Silences(guard, hit, guards, folded)));
        return real.Exists(h => h.Value.Kind == DangerKind.SelfHarm) ? DangerKind.SelfHarm : real.FirstOrDefault().Value.Kind;
    }

    private static bool Silences(
        PatternHit<(string Guard, string Where)> guard,
        PatternHit<(DangerKind? Kind, string Guards)> danger,
        List<PatternHit<(string Guard, string Where)>> guards,
        string folded)
    {
        if (!danger.Value.Guards.Contains(guard.Value.Guard, StringComparison.Ordinal) && !(guard.Value.Guard == "P" && danger.Value.Guards.Contains('p', StringComparison.Ordinal)))
        {
            return false;
        }

        var lifted = guard.Value.Guard switch
        {
            "p" => guard.Value.Where == "sentence" && guards.Exists(g => g.Value.Guard == "+"),
            "d" => guards.Exists(g => g.Value.Guard == "+d"),
            _ => false,
        };
        return !lifted && guard.Value.Where switch
        {
            "near" => guard.Span.End <= danger.Span.Start && danger.Span.Start - guard.Span.End <= Near && !Marks.Pause(folded, guard.Span.End, danger.Span.Start),
            "clause" => guard.Span.End <= danger.Span.Start && !Marks.Pause(folded, guard.Span.End, danger.Span.Start),
            "behind" => guard.Span.Start >= danger.Span.End && !Marks.End(folded, danger.Span.End, guard.Span.Start),
            "sentence" => !Marks.End(folded, Math.Min(guard.Span.End, danger.Span.End), Math.Max(guard.Span.Start, danger.Span.Start)),
            _ => true,
        };
    }
}
