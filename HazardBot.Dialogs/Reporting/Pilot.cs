using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Which part of the tree takes part (试点). Everybody else reads only, and reporters there hear whom to call.</summary>
/// <param name="Units">Codes of units that are live with all below them; empty where all are.</param>
public sealed record Pilot(IReadOnlyList<string> Units)
{
    public static Pilot All { get; } = new([]);

    /// <summary>What nobody has placed yet is taken: the top finds out where it belongs.</summary>
    public bool IsLive(Register register, string? unit) => Units.Count == 0 || unit is null || Units.Any(live => register.IsWithin(unit, live));

    /// <summary>Whether anything live stands in or above this unit: its people get reminders.</summary>
    public bool Concerns(Register register, string unit) => IsLive(register, unit) || Units.Any(live => register.IsWithin(live, unit));
}
