using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.Places;

/// <summary>A place as it stands in the table.</summary>
internal sealed class PlaceRow
{
    public string Code { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Name { get; init; } = "";

    public string? English { get; init; }

    public long? Vanished_at { get; init; }

    public static PlaceRow Of(Place place) => new()
    {
        Code = place.Code,
        Unit = place.Unit,
        Name = place.Name,
        English = place.English,
        Vanished_at = place.VanishedAt?.ToColumn(),
    };

    public Place ToPlace() => new(Code, Unit, Name, English, Vanished_at?.ToInstant());
}
