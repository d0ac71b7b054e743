using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards.Queries;

/// <summary>Whether one hazard is among those that a filter asks for.</summary>
/// <param name="zone">Where days begin and end.</param>
public sealed class FilterMatch(HazardFilter filter, Register register, TimeZoneInfo zone)
{
    public bool Fits(HazardFacts hazard) =>
        (filter.Unit is null || register.IsWithin(hazard.Unit, filter.Unit))
        && (filter.Category ?? hazard.Category) == hazard.Category
        && (filter.Severity ?? hazard.Severity) == hazard.Severity
        && (filter.Status ?? hazard.Status) == hazard.Status
        && !(filter.IsOpen && hazard.Status.IsEnded())
        && IsIn(filter.Reported, DayOf(hazard.ReportedAt))
        && IsIn(filter.Due, hazard.Due)
        && IsIn(filter.Closed, hazard.ClosedAt is { } closed ? DayOf(closed) : null);

    private DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static bool IsIn(DayRange? range, DateOnly? day) =>
        range is null || (day is { } known && (range.From ?? known) <= known && known <= (range.To ?? known));
}
