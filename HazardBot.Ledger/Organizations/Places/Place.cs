namespace HazardBot.Ledger.Organizations.Places;

/// <summary>A place of a school where a code hangs that can be scanned: a gate, a stairwell, the canteen.</summary>
/// <param name="Unit">Code of the school.</param>
/// <param name="Name">As people there call it.</param>
/// <param name="English">The same in English; null where nobody gave it.</param>
/// <param name="VanishedAt">When the last file lacked it; its printed code then opens the page without a place.</param>
public sealed record Place(string Code, string Unit, string Name, string? English = null, DateTimeOffset? VanishedAt = null) : IRegistered;
