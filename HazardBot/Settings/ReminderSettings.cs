namespace HazardBot.Settings;

/// <summary>Section <c>Reminders</c>.</summary>
public sealed class ReminderSettings
{
    /// <summary>
    /// Whether this node looks after the clock of the reminders. On SQL Server every node may, and one of them does each pass; of several nodes
    /// on one SQLite file one alone, because its clock's file is for one.
    /// </summary>
    public bool Scheduled { get; init; } = true;
}
