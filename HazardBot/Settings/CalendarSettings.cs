namespace HazardBot.Settings;

/// <summary>Section <c>Calendar</c>: when people are at work here.</summary>
public sealed class CalendarSettings
{
    /// <summary>
    /// A table of days off and make-up working days of the installation's own, as <c>year,day,kind</c> with kind <c>off</c> or
    /// <c>work</c>. Its days win over those that ship; a year named in it is known.
    /// </summary>
    public string? WorkdaysFile { get; init; }

    /// <summary>Working hours before noon.</summary>
    public string Morning { get; init; } = "08:30-11:30";

    /// <summary>Working hours after noon; they begin no earlier than the morning ends.</summary>
    public string Afternoon { get; init; } = "13:30-17:00";
}
