namespace HazardBot.Ledger.Organizations.People;

/// <summary>What was done about a person in chat.</summary>
public enum StaffEventKind
{
    Added,
    CodeGiven,

    /// <summary>Somebody else took the place.</summary>
    Replaced,

    /// <summary>离岗</summary>
    Released,
}

/// <summary>One row of the trail about people: who, role, when, what, about whom. Never changed.</summary>
/// <param name="Staff">Staff code of whom it is about.</param>
/// <param name="Actor">Staff code of who did it.</param>
/// <param name="To">Staff code of who follows, or who got what the person held; null where nobody did.</param>
/// <param name="Hazards">Ledger numbers of what was handed on.</param>
public sealed record StaffEvent(
    Guid Id, string Staff, StaffEventKind Kind, string Actor, StaffRole Role, DateTimeOffset At, string? To, IReadOnlyList<string> Hazards);
