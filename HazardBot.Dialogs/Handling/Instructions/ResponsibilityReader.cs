using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>Who, what, and how it is kept safe meanwhile, out of one or several clauses in any order.</summary>
/// <param name="Rest">Clauses that say none of it: the answer to an open question, if one stands.</param>
internal sealed record Responsibility(string? Owner, string? Measure, string? Guard, string? Interim, RectificationMode? Mode, Severity? Severity, IReadOnlyList<string> Rest);

internal static class ResponsibilityReader
{
    /// <param name="text">Without references; days are blotted out.</param>
    public static Responsibility Read(CleanText text, IReadOnlyList<string> names)
    {
        var mode = ResponsibilityWords.Immediate().FindIn(text.Folded) is { Count: > 0 } ? RectificationMode.Immediate
            : ResponsibilityWords.Timed().FindIn(text.Folded) is { Count: > 0 } ? RectificationMode.Timed
            : (RectificationMode?)null;
        var left = text.Without(ResponsibilityWords.Immediate().FindIn(text.Folded).Concat(ResponsibilityWords.Timed().FindIn(text.Folded))
            .Select(match => new Span(match.Index, match.Index + match.Length)));
        var found = new Found(names);
        foreach (var clause in Clauses(left))
        {
            found.Take(clause);
        }

        return new(found.Owner, Joined(found.Measures), found.Guard, Joined(found.Interims), mode, found.Severity, found.Rest);
    }

    /// <summary>A person or a post at the very beginning; null where there is none.</summary>
    public static string? PersonAt(string words, IReadOnlyList<string> names) =>
        names.Where(name => words.StartsWith(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length) is { } name
            ? name + (ResponsibilityWords.Honorific().FindIn(words[name.Length..]) is [var honorific, ..] ? honorific.Value : "")
            : ResponsibilityWords.Person().FindIn(words) is [var person, ..] ? person.Value : null;

    private static string? Joined(List<string> parts) => parts.Count == 0 ? null : string.Join('，', parts);

    private static IEnumerable<string> Clauses(CleanText text)
    {
        var start = 0;
        for (var i = 0; i <= text.Folded.Length; i++)
        {
            if (i < text.Folded.Length && !EndsClause(text.Folded, i))
            {
                continue;
            }

            var clause = Bare(text, start, i);
            start = i + 1;
            if (clause.Length > 0)
            {
                yield return clause;
            }
        }
    }

    private static bool EndsClause(string folded, int at) => folded[at] is ',' or ';' or '。' or '\n' or '!'
        || (folded[at] == '.' && at + 1 < folded.Length && folded[at + 1] == ' ')
        || (folded[at] == ' ' && at > 0 && at + 1 < folded.Length && !(char.IsAscii(folded[at - 1]) && char.IsAscii(folded[at + 1])));

    /// <summary>The clause as typed, without what was blotted out and the particles around it.</summary>
    private static string Bare(CleanText text, int start, int end)
    {
        var kept = new System.Text.StringBuilder();
        for (var i = start; i < end; i++)
        {
            kept.Append(text.Folded[i] == '\u25a1' ? "" : text.Text[i].ToString());
        }

        return ResponsibilityWords.Around().Replace(kept.ToString().Trim(), "").Trim(' ', '.', '。', ':', '：', '、');
    }

    private sealed class Found(IReadOnlyList<string> names)
    {
        public string? Owner { get; private set; }

        public List<string> Measures { get; } = [];

        public string? Guard { get; private set; }

        public List<string> Interims { get; } = [];

        public Severity? Severity { get; private set; }

        public List<string> Rest { get; } = [];

        public void Take(string clause)
        {
            if (ResponsibilityWords.Rated().FindIn(clause) is [var rated, ..])
            {
                Severity = rated.Groups["major"].Success ? HazardBot.Ledger.Hazards.Severity.Major : HazardBot.Ledger.Hazards.Severity.General;
            }
            else if (ResponsibilityWords.Guarded().FindIn(clause) is [var guarded, ..])
            {
                Guard ??= guarded.Groups["who"].Value.Trim();
                Add(Interims, guarded.Groups["interim"].Value);
            }
            else if (ResponsibilityWords.InterimLed().FindIn(clause) is [var interim, ..])
            {
                Add(Interims, interim.Groups["interim"].Value);
            }
            else if (ResponsibilityWords.Responsible().FindIn(clause) is [var responsible, ..] && responsible.Groups["who"].Value.Trim() is { Length: > 0 } who)
            {
                Owner ??= who;
                Add(Measures, responsible.Groups["measure"].Value);
            }
            else if (ResponsibilityWords.MeasureLed().FindIn(clause) is [var led, ..])
            {
                Add(Measures, led.Groups["measure"].Value);
            }
            else
            {
                Person(clause);
            }
        }

        private void Person(string clause)
        {
            var lead = ResponsibilityWords.Asked().FindIn(clause) is [var asked, ..] ? asked.Length : 0;
            var person = PersonAt(clause[lead..], names);
            var rest = person is null ? clause : ResponsibilityWords.AfterPerson().Replace(clause[(lead + person.Length)..].Trim(), "");
            if (person is not null && (rest.Length == 0 || lead > 0 || ResponsibilityWords.Work().FindIn(rest).Count > 0))
            {
                Owner ??= person;
                Add(Measures, rest);
            }
            else if (ResponsibilityWords.Work().FindIn(clause).Count > 0)
            {
                Add(Guard is not null && ResponsibilityWords.Barrier().FindIn(clause).Count > 0 ? Interims : Measures, clause);
            }
            else
            {
                Rest.Add(clause);
            }
        }

        private static void Add(List<string> list, string words)
        {
            if (words.Trim(' ', ':', '：', '，', ',', '。') is { Length: > 1 } said)
            {
                list.Add(said);
            }
        }
    }
}
