using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.People;

internal static class PeopleSql
{
    public static readonly Statement InsertEvent = new(
        "INSERT INTO staff_event (id, staff, kind, actor, role, at, details) VALUES (@id, @staff, @kind, @actor, @role, @at, @details)");

    public static readonly Statement Events = new(
        "SELECT id, staff, kind, actor, role, at, details FROM staff_event WHERE staff = @staff ORDER BY at, id");

    /// <summary>What was handed on when somebody left.</summary>
    public static readonly Statement Departures = new(
        "SELECT id, staff, kind, actor, role, at, details FROM staff_event WHERE at > @since AND kind IN ('replaced', 'released') ORDER BY at, id");

    public static readonly Statement HeldNumbers = new(
        "SELECT number FROM hazard WHERE holder = @staff AND closed_at IS NULL ORDER BY act_by, id LIMIT @limit",
        "SELECT TOP (@limit) number FROM hazard WHERE holder = @staff AND closed_at IS NULL ORDER BY act_by, id");

    public static readonly Statement HandledNumbers = new(
        "SELECT number FROM hazard WHERE handler = @staff AND closed_at IS NULL ORDER BY id LIMIT @limit",
        "SELECT TOP (@limit) number FROM hazard WHERE handler = @staff AND closed_at IS NULL ORDER BY id");
}
