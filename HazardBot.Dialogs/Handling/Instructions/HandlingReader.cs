using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>Reads what a member of staff wants done to which records. Pure; never throws.</summary>
public static partial class HandlingReader
{
    /// <summary>One reading for each instruction of the message: "1 已整改 2 延期到15号" are two.</summary>
    public static IReadOnlyList<HandlingReading> ReadAll(string text, HandlingContext context)
    {
        var clean = TextFirstAid.Mend(text);
        var starts = ReferenceReader.Starts(clean.Folded);
        if (starts.Count < 2)
        {
            return [Read(clean, context)];
        }

        return [.. starts.Select((start, i) => Read(Cut(clean, start, i + 1 < starts.Count ? starts[i + 1] : clean.Text.Length), context))];
    }

    public static HandlingReading Read(string text, HandlingContext context) => Read(TextFirstAid.Mend(text), context);

    private static HandlingReading Read(CleanText text, HandlingContext context)
    {
        var references = ReferenceReader.Read(text.Folded);
        var said = text.Without(references.Spans);
        var corrects = CorrectionLead().FindIn(said.Folded);
        said = said.Without(corrects.Select(match => new Span(match.Index, match.Index + match.Length)));
        var days = DueReader.Find(said.Folded, context.Today, context.Calendar).ToList();
        var day = Chosen(said.Folded, days, corrects.Count > 0);
        var step = VerbReader.Find(said.Folded, references.Numbers.Count + references.Lines.Count > 0 || references.Tail is not null);
        var reading = new HandlingReading
        {
            Verb = step?.Verb,
            Numbers = references.Numbers,
            Lines = references.Lines,
            Tail = references.Tail,
            All = references.All,
            Day = day?.Day,
            MoreDays = day?.MoreDays,
            Corrects = corrects.Count > 0,
            LastWeek = said.Folded.Contains("上周", StringComparison.Ordinal) || said.Folded.Contains("上个", StringComparison.Ordinal) || said.Folded.Contains("last week", StringComparison.Ordinal),
        };
        var responsibility = IsQuestion(said.Folded, step, reading) ? null : ResponsibilityReader.Read(said.Without([.. days.Select(d => d.Span), .. Accepts(step)]), context.Names);
        return step is { } found && !IsPlan(said.Folded, found, day, responsibility)
            ? WithStep(reading, said, found, days, responsibility)
            : WithResponsibility(reading, responsibility) with { Reason = ReasonReader.Read(said.Without(days.Select(d => d.Span))) };
    }

    private static HandlingReading WithStep(
        HandlingReading reading, CleanText said, (HandlingVerb Verb, Match Match) step, List<DueMention> days, Responsibility? responsibility)
    {
        var target = step.Match.Groups["target"] is { Success: true, Value.Length: > 0 } named ? said.Slice(new(named.Index, named.Index + named.Length)).Trim() : null;
        var words = step.Match.Groups["words"] is { Success: true, Value.Length: > 0 } told ? said.Slice(new(told.Index, told.Index + told.Length)).Trim(' ', ',', '，', ':', '：') : null;
        var with = step.Verb is HandlingVerb.Accept ? WithResponsibility(reading, responsibility) with { Verb = step.Verb } : reading;
        return with with
        {
            Day = step.Verb is HandlingVerb.NothingFound or HandlingVerb.SomethingFound ? null : with.Day,
            Target = target,
            Count = step.Verb == HandlingVerb.SomethingFound ? FindCount(said.Folded) : null,
            Reason = words is { Length: > 0 } ? words : step.Verb is HandlingVerb.Accept
                ? null
                : ReasonReader.Read(said.Without([new(step.Match.Index, step.Match.Index + step.Match.Length), .. days.Select(d => d.Span)])),
        };
    }

    private static HandlingReading WithResponsibility(HandlingReading reading, Responsibility? said) => said is null ? reading : reading with
    {
        Verb = said.Owner is not null || (said.Measure is not null && (reading.Day is not null || reading.Corrects)) || said.Guard is not null ? HandlingVerb.Assign
            : said.Severity is not null ? HandlingVerb.Rate
            : null,
        Owner = said.Owner,
        Measure = said.Measure,
        Guard = said.Guard,
        Interim = said.Interim,
        Mode = said.Mode,
        Severity = said.Severity,
        Rest = said.Rest.Count > 0 ? string.Join('，', said.Rest) : null,
    };

    /// <summary>What is to be done by a day is no step that was done: 周五前把锁换好.</summary>
    private static bool IsPlan(string folded, (HandlingVerb Verb, Match Match) step, DueMention? day, Responsibility? said) =>
        step.Verb is HandlingVerb.Done or HandlingVerb.Start
        && !Already().IsMatch(folded)
        && (day is { } due && (Until().IsMatch(folded[due.Span.Start..due.Span.End]) || Intended().IsMatch(folded) || said?.Owner is not null)
            || (said?.Owner is not null && folded.Contains("负责", StringComparison.Ordinal)));

    /// <summary>受理 itself says nothing of who and what.</summary>
    private static IEnumerable<Span> Accepts((HandlingVerb Verb, Match Match)? step) =>
        step is { Verb: HandlingVerb.Accept } accept ? [new(accept.Match.Index, accept.Match.Index + accept.Match.Length)] : [];

    private static bool IsQuestion(string folded, (HandlingVerb Verb, Match Match)? step, HandlingReading reading) =>
        step is null && VerbWords.Question().FindIn(folded).Count > 0 && !(reading.NamesRecord && VerbWords.HardQuestion().FindIn(folded).Count == 0);

    private static DueMention? Chosen(string folded, List<DueMention> days, bool corrects)
    {
        var marked = corrects ? [] : days.Where(d => Until().IsMatch(folded[d.Span.Start..d.Span.End])
            || (d.Span.Start > 0 && folded[d.Span.Start - 1] is '到' or '至')).ToList();
        return marked.Count > 0 ? marked[^1] : days.Count > 0 ? days.MaxBy(d => d.Span.Start) : null;
    }

    private static int? FindCount(string folded) =>
        Found().Match(folded) is { Success: true } match ? ChineseNumber.Read(match.Groups["n"].Value) : null;

    private static CleanText Cut(CleanText text, int start, int end) => new(text.Text[start..end].Trim(), text.Folded[start..end].Trim());

    [GeneratedRegex("^(?:不对|不是的|错了|弄错了?|说错了?|搞错了?|写错了?|打错了?|更正|纠正|no(?=[,.])|sorry|actually|correction)(?:啊|哈|呀)?[,。!:\\s]*(?:(?:时间|日期|期限|责任人|负责人|人|措施)?(?:不是[^,是]{1,14}[,]?\\s*(?:而)?是|(?:应该|应)?(?:是|为)|改成|改为|换成))?|不是[^,是]{1,14}[,]?\\s*(?:而)?是|(?:应该是|应为|改成|改为|改到|换成|change (?:it )?to)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex CorrectionLead();

    [GeneratedRegex("(?:前|内)$|^(?:by|before|until|within|in)\\b", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Until();

    [GeneratedRegex("预计|争取|准备|计划|打算|估计|会在|\\bwill\\b|going to", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Intended();

    [GeneratedRegex("已|以经|都.{0,6}了|好了|完了|昨天|刚|done|fixed", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Already();

    [GeneratedRegex("(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})\\s?(?:个|处|条|项|件|起)", RegexOptions.ExplicitCapture, BoundedRegex.LongestMatch)]
    private static partial Regex Found();
}
