using HazardBot.Alerts;
using HazardBot.Chat;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Reporting;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Storage.Sqlite;
using HazardBot.Settings;
using HazardBot.Turns;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HazardBot.Benchmarks.Push;

/// <summary>A node of its own with an invented register, everybody bound on one of the simulated platforms, and a hazard due today for each.</summary>
internal sealed class PushWorld : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hazardbot-push-");
    private ServiceProvider _services = null!;

    private PushWorld()
    {
    }

    /// <summary>A Tuesday, an hour before the digests.</summary>
    public ScriptClock Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 7, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime());

    public OpenLedger Ledger { get; private set; } = null!;

    public IReadOnlyList<SimulatedPlatform> Platforms { get; private set; } = [];

    public DateTimeOffset Now => Get<LocalTime>().Now;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <param name="persons">Spread evenly over the platforms.</param>
    /// <param name="mostAtOnce">Sends at the same time; one makes every run the same.</param>
    public static async Task<PushWorld> OpenAsync(int persons, IReadOnlyList<PlatformPlan> plans, int mostAtOnce, CancellationToken cancel)
    {
        var world = new PushWorld();
        await world.WireAsync(plans, mostAtOnce, cancel);
        await PushSeed.RegisterAsync(world.Ledger, world.Clock, persons, cancel);
        await world.Get<RegisterWatch>().RefreshAsync(cancel);
        await world.BindAsync(persons, cancel);
        await PushSeed.HazardsAsync(world.Ledger, world.Now, persons, cancel);
        return world;
    }

    public Task SayAsync(string channel, string user, string text, CancellationToken cancel) => Get<TurnRunner>().RunAsync(
        new Inbound(new Activity
        {
            Type = ActivityTypes.Message,
            Id = text,
            ChannelId = channel,
            Text = text,
            From = new ChannelAccount { Id = user },
            Recipient = new ChannelAccount { Id = "hazardbot" },
            Conversation = new ConversationAccount { Id = user },
        }),
        cancel);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Ledger.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task WireAsync(IReadOnlyList<PlatformPlan> plans, int mostAtOnce, CancellationToken cancel)
    {
        var (zone, prefix) = (TimeZoneInfo.FindSystemTimeZoneById(new LedgerSettings().TimeZone), new LedgerSettings().NumberPrefix);
        Ledger = await OpenLedger.OpenAsync(
            new SqliteDialect(Path.Combine(_folder.FullName, "ledger.db"), SqliteMigrations.Ledger),
            new SqliteDialect(Path.Combine(_folder.FullName, "blobs.db"), SqliteMigrations.Blobs),
            new EphemeralDataProtectionProvider(), prefix, zone, cancel);
        Platforms = [.. plans.Select(plan => new SimulatedPlatform(plan, Clock))];
        var services = new ServiceCollection();
        services.AddSingleton(Ledger);
        services.AddTalk(zone, new Hotlines(), prefix, Pilot.All);
        services.AddDuties(WorkCalendar.Shipped, new AllSettings(), zone);
        services.AddAlerts(new(), new OutsideSettings());
        services.AddDelivery();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<Deliverer>(p, mostAtOnce));
        foreach (var platform in Platforms)
        {
            services.AddSingleton<IChannelSender>(platform);
        }

        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        _services = services.BuildServiceProvider();
    }

    private async Task BindAsync(int persons, CancellationToken cancel)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, persons), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancel }, async (person, token) =>
        {
            var code = BindingCode.Create();
            await Ledger.Bindings.IssueAsync(new IssueCode(PushSeed.Person(person), code, IssueCode.Operator), Now, token);
            await SayAsync(Platforms[person % Platforms.Count].Channel, PushSeed.Person(person), $"绑定 {code}", token);
        });
    }
}
