using System.Collections.Frozen;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Names of schools in English text: Laoshan No. 3, Qingdao Experimental Primary School.</summary>
internal static partial class EnglishSchoolSpans
{
    private static readonly FrozenSet<string> Before = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["The", "A", "An", "At", "In", "On", "Our", "My", "His", "Her", "Their", "This", "That", "From", "And", "But", "Is", "Of", "To", "Near", "Hi", "Hello", "Which", "What", "Each", "Every", "Per", "Any", "All", "Some", "No", "Other", "Another", "Between", "By", "For", "With", "Where", "How", "Show", "List", "Export", "Behind", "Outside", "Inside"]);

    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["School", "Primary", "Middle", "High", "Elementary", "Junior", "Senior", "Kindergarten", "College", "Academy", "Foreign", "Language", "Vocational", "Central", "Public", "Private"]);

    private static readonly string[] Cues = ["chool", "indergarten", "ollege", "cademy", "No.", "No ", "no."];

    public static IReadOnlyList<Span> Find(CleanText text)
    {
        if (!Array.Exists(Cues, cue => text.Text.Contains(cue, StringComparison.Ordinal)))
        {
            return [];
        }

        return [.. Name().Matches(text.Text).Concat(Numbered().Matches(text.Text))
            .Select(m => Named(text.Text, m.Groups["name"]))
            .OfType<Span>()
            .OrderByDescending(s => s.Length)
            .Aggregate(new List<Span>(), (kept, span) =>
            {
                if (!kept.Exists(k => k.Overlaps(span)))
                {
                    kept.Add(span);
                }

                return kept;
            })
            .OrderBy(s => s.Start)];
    }

    /// <summary>The name without what only stands before it (The, At); null where nothing tells it from other schools.</summary>
    private static Span? Named(string text, Group name)
    {
        var start = name.Index;
        while (text.IndexOf(' ', start, name.Index + name.Length - start) is var blank and > 0 && Before.Contains(text[start..blank]))
        {
            start = blank + 1;
        }

        var span = new Span(start, name.Index + name.Length);
        return text[span.Start..span.End].Split(' ').All(word => Kinds.Contains(word)) ? null : span;
    }

    [GeneratedRegex(@"\b(?<name>(?:(?:[A-Z][A-Za-z'&-]{1,20}|[Nn]o\.? ?[0-9]{1,3}|[0-9]{1,3}(?:st|nd|rd|th)|experimental|primary|middle|high|elementary|junior|senior|foreign|language|central|vocational) ){1,6}(?:[Ss]chool|[Kk]indergarten|[Cc]ollege|[Aa]cademy|Primary|Secondary|Elementary))\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?<name>[A-Z][a-z]{2,15} [Nn]o\.? ?[0-9]{1,3}(?: (?:Middle|Primary|High|Junior))?)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}
