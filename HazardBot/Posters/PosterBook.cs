using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Places;

namespace HazardBot.Posters;

/// <summary>Makes what is printed of what the register knows.</summary>
/// <param name="address">Where people reach the page.</param>
internal sealed class PosterBook(Register register, ScannedCodes codes, Uri address)
{
    public Poster Of(Organization school) => new(school.Name, null, null, school.Code, Address(codes.OfSchool(school.Code)));

    public Poster Of(Place place) =>
        new(register.Find(place.Unit)?.Name ?? place.Unit, place.Name, place.English, place.Code, Address(codes.OfThePlace(place.Code)));

    /// <summary>Every place of a school that is there, by code.</summary>
    public IReadOnlyList<Poster> OfPlaces(Organization school) =>
        [.. register.Places.Where(p => p.VanishedAt is null && p.Unit == school.Code).OrderBy(p => p.Code, StringComparer.Ordinal).Select(Of)];

    public static IReadOnlyList<Action<Pen>> Pages(IReadOnlyList<Poster> posters) =>
        [.. posters.Select(poster => (Action<Pen>)(pen => PosterPage.Draw(pen, poster)))];

    public static IReadOnlyList<Action<Pen>> Tags(IReadOnlyList<Poster> posters) =>
        [.. posters.Chunk(PosterTags.OnSheet).Select(tags => (Action<Pen>)(pen => PosterTags.Draw(pen, tags)))];

    private string Address(string code) => $"{address.ToString().TrimEnd('/')}/c/{code}";
}
