using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Reminders;

/// <summary>The pass of an hour, with the hours of the day that nobody did before it: whenever it is run, and by which node, each is done once.</summary>
public sealed class HourlyPass(
    DailyPass pass, OpenLedger ledger, RegisterWatch registers, WorkCalendar calendar, LocalTime local, ILogger<HourlyPass> log)
{
    /// <returns>Null where nothing was to be done: at night, and where the hour is done already.</returns>
    public async Task<PassCounts?> RunAsync(CancellationToken cancel)
    {
        var now = local.Now;
        var mark = new ReminderMark(DateOnly.FromDateTime(now.DateTime), now.Hour);
        var from = await ledger.PassMark.ReadAsync(cancel) is { } done && done.Day == mark.Day ? done.Hour + 1 : 0;
        if (!DigestHours.IsOne(now.Hour) || from > now.Hour)
        {
            return null;
        }

        if (from == 0 && calendar.MissingYearWarning(mark.Day) is { } year)
        {
            log.LogWarning("The days off of {Year} are missing: until Calendar:WorkdaysFile names them, Monday to Friday are taken as worked", year);
        }

        await registers.RefreshAsync(cancel);
        var counts = await pass.RunAsync(from, now, isDryRun: false, cancel);

        // Last: a pass that breaks off is done again whole.
        await ledger.PassMark.SetAsync(mark, cancel);
        log.LogInformation("Reminders: {Digests} digests for {Persons} persons", counts.Digests, counts.Persons);
        return counts;
    }
}
