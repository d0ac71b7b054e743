using HazardBot.Alerts;
using HazardBot.Ledger.Alerts;

namespace HazardBot.Hosting;

/// <summary>Wires what is done about dangers to life.</summary>
public static class AlertServices
{
    public static IServiceCollection AddAlerts(this IServiceCollection services, AlertClocks clocks, OutsideSettings outside)
    {
        services.AddSingleton(new AlertRules(clocks));
        services.AddSingleton(outside);
        services.AddSingleton<AlertPass>();
        services.AddSingleton<AlertDeliverer>();
        return services;
    }
}
