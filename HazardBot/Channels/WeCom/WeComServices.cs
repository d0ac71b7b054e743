using HazardBot.Channels.WeChatKf;
using HazardBot.Delivery;
using HazardBot.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HazardBot.Channels.WeCom;

/// <summary>What 企业微信 and 微信客服 are made of. Where they are off, nothing of them is there.</summary>
public static class WeComServices
{
    public static IServiceCollection AddWeCom(this IServiceCollection services, AllSettings settings)
    {
        if (!settings.WeCom.IsOn)
        {
            return services;
        }

        services.AddSingleton(settings.WeCom);
        services.AddSingleton(settings.WeChatKf);
        services.TryAddSingleton(_ => new WeComHttp());
        services.AddSingleton<WeComTokens>();
        services.AddSingleton<WeComApi>();
        services.AddSingleton<WeComPhotos>();
        services.AddSingleton<OutgoingFiles>();
        services.AddSingleton<CallbackEnvelope>();
        services.AddSingleton<WeComTalk>();
        services.AddSingleton<KfHints>();
        services.AddSingleton<WeComDoor>();
        services.AddSingleton<IChannelSender, WeComSender>();
        return settings.WeChatKf.IsOn ? services.AddKf() : services;
    }

    public static void MapWeCom(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<WeComDoor>() is not { } door)
        {
            return;
        }

        app.MapGet(WeComDoor.Path, (HttpContext http) => door.ProveAsync(http));
        app.MapPost(WeComDoor.Path, (HttpContext http) => door.HandleAsync(http));
    }

    private static IServiceCollection AddKf(this IServiceCollection services)
    {
        services.AddSingleton<KfArrivals>();
        services.AddSingleton<KfTalk>();
        services.AddSingleton<KfPuller>();
        services.AddSingleton<IChannelSender, KfSender>();
        services.AddHostedService<KfWorker>();
        return services;
    }
}
