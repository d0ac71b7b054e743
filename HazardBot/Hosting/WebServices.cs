using HazardBot.Channels.DirectLine;
using HazardBot.Posters;
using HazardBot.Settings;
using HazardBot.Web.Limits;
using HazardBot.Web.Page;
using Microsoft.AspNetCore.HttpOverrides;

namespace HazardBot.Hosting;

/// <summary>Wires the page, and what stands before the doors of the web.</summary>
public static class WebServices
{
    public static IServiceCollection AddPage(this IServiceCollection services, AllSettings settings)
    {
        services.AddSingleton<PageFiles>();
        services.AddSingleton<ConversationStates>();
        services.AddSingleton<PageSession>();
        services.AddSingleton(p => new ScannedCodes(p.GetRequiredService<Ledger.OpenLedger>().Hash));
        services.AddSingleton(new DoorLimits(settings.Limits));
        services.AddSingleton<FloodGate>();
        return services;
    }

    /// <summary>Believes the proxies that the settings name about where a request comes from, and nobody else.</summary>
    public static void UseProxies(this IApplicationBuilder app, ProxySettings proxies)
    {
        if (proxies.Networks() is not [_, ..] networks)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }
}
