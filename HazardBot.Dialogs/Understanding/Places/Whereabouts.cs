using HazardBot.Dialogs.Understanding.Words;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Places;

/// <summary>Where a message says it is: school, district, places inside or beside the school.</summary>
internal sealed record Whereabouts(SchoolMention? School, DistrictMention? District, IReadOnlyList<Span> Places, string? Place, IReadOnlyList<Span> Names)
{
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
