using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Where a message says it is: school, district, places inside or beside the school.</summary>
internal sealed record Whereabouts(SchoolMention? School, DistrictMention? District, IReadOnlyList<Span> Places, string? Place, IReadOnlyList<Span> Names)
{
    private const int Filling = 2;

    /// <summary>It says more than names and places and a word or two between them: an answer to where is no report by itself.</summary>
    public bool LeavesSomething(string folded)
    {
        var left = 0;
        for (var i = 0; i < folded.Length && left <= Filling; i++)
        {
            left += char.IsLetter(folded[i]) && !Names.Any(n => n.Start <= i && i < n.End) && !Places.Any(p => p.Start <= i && i < p.End) ? 1 : 0;
        }

        return left > Filling;
    }

    public static Whereabouts Read(CleanText text, Register register)
    {
        var schools = SchoolFinder.Find(text, register);
        var named = schools.Select(s => s.Span).ToList();
        var districts = DistrictFinder.For(register).Find(text.Folded, named);
        var names = named.Concat(districts.Select(d => d.Span)).ToList();
        var places = PlaceFinder.Find(text.Folded, names);
        return new(
            schools is [var school, ..] ? new(text.Slice(school.Span), school.Candidates) : null,
            districts is [var district, ..] ? new(text.Slice(district.Span), district.Unit) : null,
            places,
            places is [var place, ..] ? text.Slice(place) : null,
            names);
    }
}
