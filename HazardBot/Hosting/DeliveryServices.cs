using HazardBot.Delivery;
using HazardBot.Dialogs.Reminding;
using HazardBot.Jobs;
using HazardBot.Ledger.Duties;
using HazardBot.Reminders;

namespace HazardBot.Hosting;

/// <summary>Wires what speaks without being asked.</summary>
public static class DeliveryServices
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton(p => new DigestDays(p.GetRequiredService<WorkCalendar>(), p.GetRequiredService<DueDates>()));
        services.AddSingleton(p => new Ladder(p.GetRequiredService<WorkCalendar>(), p.GetRequiredService<Clocks>()));
        services.AddSingleton<HandedOver>();
        services.AddSingleton<DigestReader>();
        services.AddSingleton<PushRenderer>();
        services.AddSingleton<ChannelSenders>();
        services.AddSingleton<Deliverer>();
        services.AddSingleton<ReplySignal>();
        services.AddSingleton<ReplyDeliverer>();
        services.AddSingleton<DailyPass>();
        services.AddSingleton<CaseUpkeep>();
        services.AddSingleton<HourlyPass>();
        return services;
    }
}
