using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Settings;

namespace HazardBot.Hosting;

/// <summary>Wires what knows when things are due.</summary>
public static class DutyServices
{
    /// <param name="settings">Checked.</param>
    public static IServiceCollection AddDuties(this IServiceCollection services, WorkCalendar calendar, AllSettings settings, TimeZoneInfo zone)
    {
        services.AddSingleton(calendar);
        services.AddSingleton(settings.Cases);
        services.AddSingleton(WorkTime.Hours(calendar, settings.Calendar, zone));
        services.AddSingleton(settings.Clocks);
        services.AddSingleton(new DueDates(calendar, settings.Clocks));
        services.AddSingleton(new SweepRules(calendar, settings.Sweeps));
        services.AddSingleton(p => new Timetable(calendar, p.GetRequiredService<DueDates>(), p.GetRequiredService<SweepRules>()));
        return services;
    }
}
