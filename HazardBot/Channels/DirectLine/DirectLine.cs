using HazardBot.Delivery;

namespace HazardBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, the open protocol of web chats, as a server.</summary>
public static class DirectLine
{
    public const string Channel = "directline";

    public const string Path = "/v3/directline";

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Path).RequireCors(Path);
        api.MapPost("/tokens/generate", (HttpContext http, DirectLineStart start) => start.GenerateAsync(http));
        api.MapPost("/tokens/refresh", (HttpContext http, DirectLineStart start) => start.RefreshAsync(http));
        api.MapPost("/conversations", (HttpContext http, DirectLineStart start) => start.StartAsync(http));
        api.MapGet("/conversations/{id}", (HttpContext http, string id, DirectLineStart start) => start.ReconnectAsync(http, id));
        api.MapGet("/conversations/{id}/activities", (HttpContext http, string id, DirectLineTalk talk) => talk.ListAsync(http, id));
        api.MapPost("/conversations/{id}/activities", (HttpContext http, string id, DirectLineTalk talk) => talk.SayAsync(http, id));
        api.MapPost("/conversations/{id}/upload", (HttpContext http, string id, DirectLineTalk talk) => talk.UploadAsync(http, id));
        api.MapGet("/conversations/{id}/stream", (HttpContext http, string id, DirectLineStream stream) => stream.RunAsync(http, id));
        api.MapGet("/session/getsessionid", () => Results.Json(new SessionId(""), DirectLineJson.Default.SessionId));
        api.MapGet("/attachments/{link}", (HttpContext http, string link, DirectLinePhotos photos) => photos.ShowAsync(http, link));
    }

    /// <summary>What the doors of this protocol are made of.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddSingleton(p => new DirectLineTokens(p.GetRequiredService<Ledger.OpenLedger>().Hash, p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<PhotoLinks>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<DirectLineGate>();
        services.AddSingleton<DirectLineStart>();
        services.AddSingleton<DirectLineTalk>();
        services.AddSingleton<DirectLineStream>();
        services.AddSingleton<DirectLinePhotos>();
        services.AddSingleton<IChannelSender, DirectLineSender>();
        services.AddHostedService<LookOut>();
        // Any page may hold a conversation: what admits it is its token, and nothing here is decided by a cookie.
        services.AddCors(o => o.AddPolicy(Path, policy => policy
            .AllowAnyOrigin()
            .WithMethods("GET", "POST", "OPTIONS")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")));
        return services;
    }
}
