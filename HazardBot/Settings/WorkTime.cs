using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Duties;

namespace HazardBot.Settings;

/// <summary>Makes the calendar, the working hours and the due dates of checked settings.</summary>
public static class WorkTime
{
    /// <param name="file">Full path of the installation's own table; null where it has none.</param>
    /// <exception cref="CannotStartException">The table can't be read: tells the line.</exception>
    public static WorkCalendar Calendar(string? file)
    {
        if (file is null)
        {
            return WorkCalendar.Shipped;
        }

        var reading = WorkdayTable.Read(Text(file));
        return reading.BadLine is not { } line
            ? new WorkCalendar([.. WorkdayTable.Shipped(), .. reading.Days])
            : throw new CannotStartException(
                [Operator.Tell(OperatorTexts.WorkdaysUnreadable, new Slot("file", file), new Slot("line", Operator.Number(line)))]);
    }

    /// <param name="settings">Checked.</param>
    public static WorkHours Hours(WorkCalendar calendar, CalendarSettings settings, TimeZoneInfo zone) =>
        new(calendar, WorkSpan.TryParse(settings.Morning)!.Value, WorkSpan.TryParse(settings.Afternoon)!.Value, zone);

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.WorkdaysNotThere, new Slot("value", file))]);
        }
    }
}
