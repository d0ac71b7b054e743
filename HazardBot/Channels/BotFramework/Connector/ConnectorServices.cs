using HazardBot.Delivery;
using HazardBot.Photos;
using HazardBot.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>What the connector is made of. Where it is off, nothing of it is there but a door that lets nobody in.</summary>
public static class ConnectorServices
{
    public static IServiceCollection AddConnector(this IServiceCollection services, BotFrameworkSettings settings)
    {
        services.AddSingleton(settings);
        if (!settings.IsOn)
        {
            return services;
        }

        services.TryAddSingleton(_ => new ConnectorHttp());
        services.AddSingleton<InboundTokens>();
        services.AddSingleton<OutboundTokens>();
        services.AddSingleton<ConnectorChannels>();
        services.AddSingleton<Tenants>();
        services.AddSingleton(new ServiceAddresses(BotFrameworkSettings.List(settings.ServiceHosts)));
        services.AddSingleton<ConnectorDepartures>();
        services.AddSingleton(p => new ConnectorPhotos(
            p.GetRequiredService<InlinePhotos>(),
            p.GetRequiredService<ConnectorHttp>(),
            p.GetRequiredService<OutboundTokens>(),
            p.GetRequiredService<ServiceAddresses>(),
            new ServiceAddresses(BotFrameworkSettings.List(settings.FileHosts)),
            p.GetRequiredService<ILogger<ConnectorPhotos>>()));
        services.AddSingleton<ConnectorInbox>();
        services.AddHostedService(p => p.GetRequiredService<ConnectorInbox>());
        services.AddSingleton<ConnectorDoor>();
        foreach (var channel in BotFrameworkSettings.List(settings.Channels).Append(ConnectorChannels.Skill))
        {
            services.AddSingleton<IChannelSender>(p => ActivatorUtilities.CreateInstance<ConnectorSender>(p, channel));
        }

        return services;
    }
}
