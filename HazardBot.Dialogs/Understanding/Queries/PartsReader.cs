using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Finds the parts of a question in a text. What is taken back (不对，是黄岛) isn't read.</summary>
internal static partial class PartsReader
{
    public static QuestionParts Read(CleanText clean, ReadingContext context, string prefix)
    {
        var said = WithoutTakenBack(SpokenNumbers.Mend(clean));
        var folded = said.Folded;
        var today = DateOnly.FromDateTime(context.Now.DateTime);
        var cue = Correction().FindIn(folded) is [.., var last] ? last.Index : -1;
        var everything = QueryWords.Of(folded, []);
        var direction = DateFieldReader.DirectionOf(everything);
        var late = OverdueDays.Read(folded, today);
        var top = TopReader.Read(folded);
        var ranges = RangeReader.Find(folded, today, direction);
        ranges.RemoveAll(r => late is { } l && l.Range.Span.Overlaps(r.Span));
        var range = late?.Range ?? Last(ranges, r => r.Span, cue);
        List<Span> taken = [.. ranges.Select(r => r.Span)];
        if (late is { } known)
        {
            taken.Add(known.Range.Span);
        }

        var words = Standing(QueryWords.Of(folded, taken), cue);
        var blots = taken.Concat(words.All.Where(w => w.Slot is not ("category" or "severity" or "clear") && w.Value != "school").Select(w => w.Span)).ToList();
        var schools = SchoolFinder.Find(said.Without(blots), context.Register).Where(s => !IsKindOnly(said.Folded[s.Span.Start..s.Span.End])).ToList();
        words = words.Where(w => !schools.Exists(s => s.Span.Overlaps(w.Span)));
        var school = Last(schools, s => s.Span, cue);
        var districts = QuestionDistricts.Find(folded, context.Register, [.. schools.Select(s => s.Span)]);
        var status = late is { Field: DateField.Due } ? StatusFilter.Overdue : StatusReader.Read(folded, words);
        var group = GroupReader.Read(folded, words, top?.Top, range);
        return new()
        {
            Words = words,
            Intent = IntentReader.Read(folded, words, group, everything.Has("intent", "mine")),
            Category = Word<HazardCategory>(words, "category"),
            Status = status,
            Severity = Word<Severity>(words, "severity"),
            District = districts.Count == 0 ? null : Last(districts, d => d.Span, cue),
            School = school,
            SchoolText = school is null ? null : clean.Slice(school.Span),
            Range = range,
            Field = late?.Field ?? DateFieldReader.Read(folded, words, range, today),
            GroupBy = group,
            Reference = ReferenceReader.Read(folded, today.Year, prefix),
            Top = top?.Top,
            AsksWhatIsLeft = Left().IsMatch(folded),
            IsGroupOpen = words.In("which").Any(w => w.Word is "谁家" or "哪家" or "谁" or "哪里" or "哪边" or "哪块"),
        };
    }

    private static CleanText WithoutTakenBack(CleanText clean) => clean.Folded.Any(LanguageDetector.IsHan) || clean.Folded.StartsWith("no", StringComparison.Ordinal)
        ? clean.Without(CorrectionReader.Find(clean.Folded).Where(c => c.Old is not null).Select(c => c.Old!.Value).Concat(Refused().FindIn(clean.Folded).Select(m => new Span(m.Index, m.Index + m.Length))))
        : clean;

    /// <summary>What stands behind a correction's cue replaces what of its kind stands before.</summary>
    private static QueryWords Standing(QueryWords words, int cue) => cue < 0 ? words
        : words.Where(w => w.Span.End > cue || !words.In(w.Slot).Any(other => other.Span.Start >= cue));

    private static T? Last<T>(IReadOnlyList<T> found, Func<T, Span> span, int cue) =>
        cue >= 0 && found.Any(f => span(f).Start >= cue) ? found.First(f => span(f).Start >= cue) : found.Count > 0 ? found[0] : default;

    private static T? Word<T>(QueryWords words, string slot)
        where T : struct, Enum => words.In(slot).Select(w => QueryCodes.TryParse<T>(w.Value)).FirstOrDefault();

    private static bool IsKindOnly(string school) => KindOnly().IsMatch(school);

    /// <summary>欺凌的别导，把周边的导出来: what isn't wanted isn't asked for.</summary>
    [GeneratedRegex("(?<=^|[,.;!? ])[^,.;!?\\n 把]{1,8}的?(?:就?先?(?:别|不用|不要|不必|甭))(?:导出?|看|列|查|管|算|要)(?:了|它|出来)?(?=[,.;!? ])", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Refused();

    [GeneratedRegex("不对|说错了|错了|搞错了|打错了|[哎哦噢喔啊呃额嗯唉诶欸]+,?不(?:[,. 是]|对|)|不是不是|不不|no,? wait|i mean|sorry|correction|scratch that|actually", RegexOptions.NonBacktracking)]
    private static partial Regex Correction();

    [GeneratedRegex("还有(?:多少|几|哪些|啥|什么)|还剩|剩多少|剩几|how many (?:are )?(?:still )?left|are left|still (?:there|left)", RegexOptions.NonBacktracking)]
    private static partial Regex Left();

    [GeneratedRegex("^(?:平度市?|黄岛区?|市南区?|市北区?|李沧区?|崂山区?|城阳区?|即墨区?|胶州市?|莱西市?|高新区?|西海岸|开发区|青岛市?|全市|全区|各|所有|那些|城区|农村|乡镇)?的?(?:小学|中学|幼儿园|学校|高中|初中|大学|职高|中小学)$", RegexOptions.NonBacktracking)]
    private static partial Regex KindOnly();
}
