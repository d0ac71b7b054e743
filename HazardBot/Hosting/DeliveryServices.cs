using HazardBot.Delivery;
using HazardBot.Dialogs.Reminding;
using HazardBot.Jobs;
using HazardBot.Ledger.Duties;
using HazardBot.Reminders;

namespace HazardBot.Hosting;

/// <summary>Wires what speaks without being asked.</summary>
public static class DeliveryServices
{
    /// <param name="page">Where people reach the chat page; null where that isn't known.</param>
    public static IServiceCollection AddDelivery(this IServiceCollection services, Uri? page = null)
    {
        services.AddSingleton(p => new DigestDays(p.GetRequiredService<WorkCalendar>(), p.GetRequiredService<DueDates>()));
        services.AddSingleton(p => new Ladder(p.GetRequiredService<WorkCalendar>(), p.GetRequiredService<Clocks>()));
        services.AddSingleton<HandedOver>();
        services.AddSingleton<DigestReader>();
        services.AddSingleton<PushRenderer>();
        services.AddSingleton<ChannelSenders>();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<Notices>(p, page?.GetLeftPart(UriPartial.Authority) ?? ""));
        services.AddSingleton<StaffAddresses>();
        services.AddSingleton<MessageDeliverer>();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<Deliverer>(p, Deliverer.UsuallyAtOnce));
        services.AddSingleton<ReplySignal>();
        services.AddSingleton<ReplyDeliverer>();
        services.AddSingleton<DailyPass>();
        services.AddSingleton<CaseUpkeep>();
        services.AddSingleton<HourlyPass>();
        return services;
    }
}
