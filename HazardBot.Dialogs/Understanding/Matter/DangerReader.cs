using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>Whether somebody's life is in danger as they write. Misses nothing on purpose; what is silenced, a guard of <c>danger-guards.tsv</c> silenced.</summary>
public static class DangerReader
{
    private const int Gap = 20;
    private const int Near = 5;
    private const int Far = 100;
    private static readonly PatternSet<(DangerKind? Kind, string Guards)> Dangers = new(
        LexiconFile.Rows("dangers.tsv"),
        row => (row[0] == "-" ? null : Enum.Parse<DangerKind>(row[0]), row[1]),
        Gap);

    private static readonly PatternSet<(string Guard, string Where)> Guards = new(
        LexiconFile.Rows("danger-guards.tsv"),
        row => (row[0], row[1]));

    /// <summary>The first danger that no guard silences; a danger to oneself before all others.</summary>
    public static DangerKind? Read(string folded) => Look(folded).First;

    /// <summary>The same with what was seen on the way, for the classifier.</summary>
    internal static DangerLook Look(string folded)
    {
        var look = new DangerLook();
        var hits = Dangers.Find(folded);
        if (!hits.Exists(h => h.Value.Kind is not null))
        {
            return look;
        }

        var guards = Guards.Find(folded);
        var everywhere = Everywhere(guards);
        guards.RemoveAll(g => g.Value.Where == "message" || (g.Value.Where == "sentence" && g.Value.Guard == "p" && everywhere.Contains('+')));
        var masked = 0;
        foreach (var hit in hits.OrderBy(h => h.Span.Start).ThenByDescending(h => h.Value.Kind is null).ThenByDescending(h => h.Span.Length))
        {
            if (hit.Value.Kind is null)
            {
                masked = Math.Max(masked, hit.Span.End);
            }
            else if (hit.Span.Start >= masked)
            {
                look.See(hit.Value.Kind.Value, [.. everywhere.Where(guard => Applies(hit.Value.Guards, guard)), .. guards
                    .Where(guard => Applies(hit.Value.Guards, guard.Value.Guard[0]) && Reaches(guard.Value.Where, guard.Span, hit.Span, folded))
                    .Select(guard => guard.Value.Guard[0])]);
            }
        }

        return look;
    }

    /// <summary>Guards that hold for the whole message; <c>+</c> is that something goes on now.</summary>
    private static HashSet<char> Everywhere(List<PatternHit<(string Guard, string Where)>> guards)
    {
        var found = guards.Where(g => g.Value.Where == "message" && g.Value.Guard.Length == 1).Select(g => g.Value.Guard[0]).ToHashSet();
        if (guards.Exists(g => g.Value.Guard == "+d"))
        {
            found.Remove('d');
        }

        return found;
    }

    /// <summary>What is long past silences whatever the near past silences.</summary>
    private static bool Applies(string dangerGuards, char guard) =>
        dangerGuards.Contains(guard, StringComparison.Ordinal) || (guard == 'P' && dangerGuards.Contains('p', StringComparison.Ordinal));

    private static bool Reaches(string where, Span guard, Span danger, string folded) => where switch
    {
        _ when guard.Start > danger.End + Far || danger.Start > guard.End + Far => false,
        "near" => guard.End <= danger.Start && danger.Start - guard.End <= Near && !Marks.Pause(folded, guard.End, danger.Start),
        "within" => danger.Contains(guard),
        "clause" => guard.End <= danger.Start && !Marks.Pause(folded, guard.End, danger.Start),
        "behind" => guard.Start >= danger.End && !Marks.End(folded, danger.End, guard.Start),
        _ => !Marks.End(folded, Math.Min(guard.End, danger.End), Math.Max(guard.Start, danger.Start)),
    };
}
