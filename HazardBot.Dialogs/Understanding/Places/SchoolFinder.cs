using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>A school named at a place of the text; no candidates where the register lacks it.</summary>
public sealed record NamedSchool(Span Span, IReadOnlyList<Organization> Candidates);

/// <summary>Schools that a message names: by name, alias or short name, with a slip where that is unique, or by the shape of a name.</summary>
public static class SchoolFinder
{
    /// <summary>Characters of a message in which slips are looked for.</summary>
    private const int SlipsWithin = 400;

    /// <summary>Characters of a name from which on a slip is looked for.</summary>
    private const int Short = 3;

    private static readonly char[] Stages = ['小', '幼', '中'];

    public static IReadOnlyList<NamedSchool> Find(CleanText text, Register register)
    {
        var index = SchoolIndex.For(register);
        var districts = DistrictFinder.For(register).Find(text.Folded, []);
        var shapes = SchoolSpans.Find(text.Folded);
        var named = new List<NamedSchool>();
        foreach (var (span, phrase) in index.Find(text.Folded).Where(h => IsName(text.Folded, h.Span)).OrderByDescending(h => h.Span.Length).ThenBy(h => h.Span.Start))
        {
            if (!named.Exists(n => n.Span.Overlaps(span)))
            {
                named.Add(Widened(text.Folded, span, index.Schools(phrase), index.All(phrase), register, districts, shapes));
            }
        }

        foreach (var span in shapes.Concat(EnglishSchoolSpans.Find(text)))
        {
            if (!named.Exists(n => n.Span.Overlaps(span)))
            {
                named.Add(span.Start < SlipsWithin ? Slipped(text.Folded, WithPart(text.Folded, span), index) : new(span, []));
            }
        }

        return [.. named.OrderBy(n => n.Span.Start).Select(n => Narrowed(n, register, districts))];
    }

    /// <summary>A school that the register lacks, with its branch or campus.</summary>
    private static Span WithPart(string folded, Span span) =>
        span with { End = span.End + (SchoolWords.PartAt(folded, span.End) is var part and > 0 ? part : SchoolWords.CampusAt(folded, span.End)) };

    private static bool IsName(string folded, Span span)
    {
        var last = folded[span.End - 1];
        return !(last is '中' or '小' or '幼' or '验' && !SchoolSpans.EndsShort(folded, span.End))
            && !(SchoolSpans.IsNumeral(folded, span.Start) && (SchoolSpans.IsNumeral(folded, span.Start - 1) || (span.Start > 0 && folded[span.Start - 1] is '第' or '其')));
    }

    /// <summary>What stands right before or behind a name makes it another school (第二实验小学, 二中分校), tells its district, or its campus.</summary>
    private static NamedSchool Widened(string folded, Span span, IReadOnlyList<Organization> likeliest, IEnumerable<Organization> all, Register register, IReadOnlyList<(Span Span, Organization Unit)> districts, IReadOnlyList<Span> shapes)
    {
        if (SchoolWords.PartAt(folded, span.End) is var part and > 0)
        {
            return new(new(span.Start, span.End + part), []);
        }

        if (shapes.FirstOrDefault(s => s.Start <= span.Start && s.End > span.End) is { Length: > 0 } longer && !likeliest.Any(s => IsOfStage(s, folded[span.End..longer.End])))
        {
            return new(longer, []);
        }

        var end = span.End + SchoolWords.CampusAt(folded, span.End);
        if (districts.FirstOrDefault(d => d.Span.End == span.Start || (d.Span.End == span.Start - 1 && folded[d.Span.End] == '的')) is { Unit: { } unit } before)
        {
            var start = before.Span.End == span.Start ? before.Span.Start : span.Start;
            return new(new(start, end), [.. all.Where(s => register.IsWithin(s.Code, unit.Code))]);
        }

        if (DistrictFinder.CommonNameBefore(folded, span.Start) is var common and > 0)
        {
            return new(new(span.Start - common, end), []);
        }

        var ordinal = span.Start;
        while (span.Start - ordinal < 4 && SchoolSpans.IsNumeral(folded, ordinal - 1))
        {
            ordinal--;
        }

        var numbered = ordinal < span.Start && ordinal > 0 && folded[ordinal - 1] == '第' ? ordinal - 1 : span.Start;
        if (numbered < span.Start)
        {
            return new(new(numbered, end), []);
        }

        var town = shapes.FirstOrDefault(s => s.Start < span.Start && s.End == span.End);
        return town.Length > 0 && folded[span.Start - 1] is '镇' or '乡' or '村' or '庄' or '县' or '街' or '道'
            ? new(town with { End = end }, [])
            : new(span with { End = end }, likeliest);
    }

    /// <summary>育才小学 is not 育才中学, whose short name is 育才.</summary>
    private static bool IsOfStage(Organization school, string kind) =>
        Stages.FirstOrDefault(kind.Contains) is var stage && (stage == default || school.Name.Contains(stage, StringComparison.Ordinal));

    private static NamedSchool Slipped(string folded, Span span, SchoolIndex index)
    {
        for (var start = span.Start; span.End - start >= (start == span.Start ? Short : Short + 1); start++)
        {
            var schools = index.Slips.Of(folded[start..span.End]).SelectMany(index.Schools).Distinct().ToList();
            if (schools is [var only])
            {
                return new(span with { Start = start }, [only]);
            }
        }

        return new(span, []);
    }

    private static NamedSchool Narrowed(NamedSchool named, Register register, IReadOnlyList<(Span Span, Organization Unit)> districts)
    {
        if (named.Candidates.Count < 2)
        {
            return named;
        }

        foreach (var (span, unit) in districts.Where(d => !d.Span.Overlaps(named.Span)))
        {
            var within = named.Candidates.Where(c => register.IsWithin(c.Code, unit.Code)).ToList();
            if (within.Count > 0)
            {
                return named with { Candidates = within };
            }
        }

        return named;
    }
}
