using HazardBot.Dialogs.Reporting;

namespace HazardBot.Settings;

/// <summary>Section <c>Pilot</c>: which part of the tree takes part.</summary>
public sealed class PilotSettings
{
    /// <summary>
    /// Codes of units that are live with all below them, divided by commas: <c>QD-PD,QD-01</c>. Empty: all are. Everywhere else the ledger is
    /// read only, reporters hear whom to call, and no reminder goes out.
    /// </summary>
    public string Units { get; init; } = "";

    public Pilot ToPilot() => new(Units.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
