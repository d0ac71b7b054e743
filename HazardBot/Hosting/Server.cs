using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Commands;
using HazardBot.Delivery;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Jobs;
using HazardBot.Ledger;
using HazardBot.Photos;
using HazardBot.Reminders;
using HazardBot.Settings;
using HazardBot.Turns;
using HazardBot.Web;
using HazardBot.Web.Page;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HazardBot.Hosting;

/// <summary>Builds the server: the one place where everything is wired.</summary>
public static class Server
{
    /// <summary>A builder with the settings of this machine read and checked.</summary>
    /// <exception cref="CannotStartException">Settings are missing or wrong.</exception>
    public static (WebApplicationBuilder Builder, Installation Installation) Prepare(string[] args)
    {
        var builder = CreateBuilder(args);
        AddSecretsFiles(builder);
        // The door refuses sooner. What lies between is read and thrown away, so that the sender gets the answer and not a cut line.
        builder.Services.Configure<KestrelServerOptions>(o => o.Limits.MaxRequestBodySize = 4 * MessagesDoor.LargestBody);
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        }
        else
        {
            builder.Logging.AddJsonConsole(o => o.UseUtcTimestamp = true);
        }

        return (builder, Installation.Read(builder.Configuration, builder.Environment));
    }

    /// <summary>One file a secret, named like its setting with two underscores for the colon (<c>Messages__BearerToken</c>): as Docker, Kubernetes and systemd hand them over.</summary>
    private static void AddSecretsFiles(WebApplicationBuilder builder)
    {
        var folder = Environment.GetEnvironmentVariable("HAZARDBOT_SECRETS") ?? Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") ?? "/run/secrets";
        if (Path.IsPathRooted(folder) && Directory.Exists(folder))
        {
            builder.Configuration.AddKeyPerFile(folder, optional: true, reloadOnChange: false);
        }
    }

    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            // Settings are read once, at start: nothing watches their files.
            return WebApplication.CreateSlimBuilder(new WebApplicationOptions
            {
                Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
                EnvironmentName = DefaultEnvironment(),
                ContentRootPath = ContentRoot(args),
            });
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or IOException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.SettingsUnreadable, new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }
    }

    /// <param name="ledger">Opened; disposed by who opened it.</param>
    public static WebApplication Build(WebApplicationBuilder builder, Installation installation, OpenLedger ledger)
    {
        var services = builder.Services;
        services.AddSingleton(installation);
        services.AddSingleton(ledger);
        services.AddDuties(installation.Calendar, installation.Settings, installation.Zone);
        services.AddTalk(installation.Zone, installation.Settings.Hotlines, installation.Settings.Ledger.NumberPrefix);
        services.AddDelivery();
        services.AddHostedService<DeliveryWorker>();
        services.AddHostedService<ReminderClock>();
        services.AddSingleton<InlinePhotos>();
        services.AddSingleton(new BearerToken(installation.Settings.Messages.BearerToken, installation.IsDevelopment));
        services.AddSingleton<MessagesDoor>();
        services.AddSingleton<UploadedFiles>();
        services.AddDirectLine();
        services.AddSingleton<PageFiles>();
        services.AddSingleton<ForgetDrafts>();
        services.AddHostedService<Housekeeping>();
        services.AddSingleton<WarmUp>();
        services.AddHostedService(p => p.GetRequiredService<WarmUp>());

        var hasStarted = false;
        services.PostConfigure<LoggerFilterOptions>(filter => QuietLogs.Configure(filter, () => hasStarted));

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => hasStarted = true);
        app.UseStatusCodePages(context => Answers.RefuseUnmappedAsync(context.HttpContext));
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(40) });
        app.UseCors();
        app.MapHealth();
        app.MapDirectLine();
        app.MapChatPage();
        app.MapPost("/api/messages", (HttpContext http, MessagesDoor door) => door.HandleAsync(http));
        return app;
    }

    /// <summary>What answers people, with or without a web server around it.</summary>
    public static IServiceCollection AddTalk(this IServiceCollection services, TimeZoneInfo zone, Hotlines hotlines, string numberPrefix)
    {
        services.AddSingleton(hotlines);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(p => new LocalTime(p.GetRequiredService<TimeProvider>(), zone));
        services.AddSingleton<IChanceSource, SystemChance>();
        services.AddSingleton<IUnderstanding, LexiconUnderstanding>();
        services.AddSingleton<IQuestionReader>(p => new LedgerQuestionReader(numberPrefix));
        services.AddSingleton(p => new RegisterWatch(p.GetRequiredService<OpenLedger>().Organizations));
        services.AddSingleton<IDialog, RootDialog>();
        services.AddSingleton<ConversationSignals>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<TurnRunner>();
        return services;
    }

    /// <summary>
    /// The same whatever folder the program is called from: in a source checkout the project's folder, otherwise the program's own;
    /// unless the caller names another (<c>ASPNETCORE_CONTENTROOT</c>, <c>--contentRoot</c>).
    /// </summary>
    private static string? ContentRoot(string[] args)
    {
        if (Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null
            || args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HazardBot.csproj")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }

    /// <summary>
    /// <c>dotnet run</c> on the sources means Development, unless the caller's own environment says otherwise; a launch profile that set
    /// ASPNETCORE_ENVIRONMENT would overrule it. A published build knows no such default and is Production.
    /// </summary>
    private static string? DefaultEnvironment() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is null && Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is null
            ? Environment.GetEnvironmentVariable("HAZARDBOT_DEFAULT_ENVIRONMENT")
            : null;
}
