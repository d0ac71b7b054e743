using HazardBot.Delivery;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Turns;
using HazardBot.Hosting;
using HazardBot.Jobs;
using HazardBot.Ledger;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage.Sqlite;
using HazardBot.Reminders;
using HazardBot.Settings;
using HazardBot.Turns;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HazardBot.Chat;

/// <summary>
/// A small installation of its own for one script: the demo register, an empty ledger in a temporary folder, a clock that stands
/// still, and chance that repeats itself. Otherwise it is what serves people.
/// </summary>
public sealed class ScriptWorld : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;
    private readonly List<Pushed> _pushed;

    private ScriptWorld(DirectoryInfo folder, OpenLedger ledger, ServiceProvider services, ScriptClock clock, List<Pushed> pushed)
    {
        (_folder, Ledger, _services, Clock, _pushed) = (folder, ledger, services, clock, pushed);
        Turns = services.GetRequiredService<TurnRunner>();
    }

    /// <summary>The channel of a chat in a browser.</summary>
    public const string WebChannel = "directline";

    /// <summary>Monday, ten in the morning, in Qingdao.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public OpenLedger Ledger { get; }

    public ScriptClock Clock { get; }

    public TurnRunner Turns { get; }

    public Register Register => _services.GetRequiredService<RegisterWatch>().Current;

    public DateTimeOffset Now => _services.GetRequiredService<LocalTime>().Now;

    public IDialog Dialog => _services.GetRequiredService<IDialog>();

    public IChanceSource Chance => _services.GetRequiredService<IChanceSource>();

    /// <param name="logs">Where logs go; nowhere if null.</param>
    /// <param name="pilot">Null where every unit takes part.</param>
    public static async Task<ScriptWorld> OpenAsync(ILoggerFactory? logs, CancellationToken cancel, Pilot? pilot = null)
    {
        var folder = Directory.CreateTempSubdirectory("hazardbot-script-");
        var clock = new ScriptClock(Start.ToUniversalTime());
        var zone = TimeZoneInfo.FindSystemTimeZoneById(new LedgerSettings().TimeZone);
        var ledger = await OpenLedger.OpenAsync(
            new SqliteDialect(Path.Combine(folder.FullName, "ledger.db"), SqliteMigrations.Ledger),
            new SqliteDialect(Path.Combine(folder.FullName, "blobs.db"), SqliteMigrations.Blobs),
            new EphemeralDataProtectionProvider(),
            new LedgerSettings().NumberPrefix,
            zone,
            cancel);
        var importer = new RegisterImporter(ledger.Organizations, clock);
        await importer.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), cancel);
        await importer.ImportStaffAsync(DemoRegister.StaffFile(), cancel);

        var services = new ServiceCollection();
        services.AddSingleton(ledger);
        services.AddTalk(zone, new Hotlines(), new LedgerSettings().NumberPrefix, pilot ?? Pilot.All);
        services.AddDuties(WorkCalendar.Shipped, new AllSettings(), zone);
        services.AddDelivery();
        services.AddSingleton<QuietTalks>();
        List<Pushed> pushed = [];
        services.AddSingleton<IChannelSender>(new ScriptSender(Speaker.Channel, pushed));
        services.AddSingleton<IChannelSender>(new ScriptSender(WebChannel, pushed));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IChanceSource, ScriptChance>();
        services.AddSingleton(logs ?? NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);
        return new(folder, ledger, provider, clock, pushed);
    }

    /// <summary>Reads the register again, as the server does every ten seconds.</summary>
    public Task RefreshAsync(CancellationToken cancel) => _services.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);

    /// <summary>Moves the clock and does what is due by then, the reminders of every hour that is passed at their time.</summary>
    public async Task WaitAsync(TimeSpan time, CancellationToken cancel)
    {
        var until = Now + time;
        var pass = _services.GetRequiredService<DailyPass>();
        for (var hour = Now.AddHours(1).AddMinutes(-Now.Minute).AddSeconds(-Now.Second); hour <= until; hour = hour.AddHours(1))
        {
            if (hour.Hour is >= ReminderClock.FirstHour and <= ReminderClock.LastHour)
            {
                Clock.Advance(hour - Now);
                await pass.RunAsync(hour.Hour, Now, isDryRun: false, cancel);
                await TalksAsync(cancel);
                await DeliverAsync(cancel);
            }
        }

        Clock.Advance(until - Now);
        await TalksAsync(cancel);
        await new ForgetDrafts(Ledger).RunAsync(Now, cancel);
        await Ledger.IdleBindings.EndIdleAsync(Now, cancel);
    }

    public Task DeliverAsync(CancellationToken cancel) => _services.GetRequiredService<Deliverer>().RunAsync(cancel);

    /// <summary>What was pushed since this was asked last.</summary>
    public IReadOnlyList<Pushed> TakePushed()
    {
        IReadOnlyList<Pushed> taken = [.. _pushed];
        _pushed.Clear();
        return taken;
    }

    private Task TalksAsync(CancellationToken cancel) => _services.GetRequiredService<QuietTalks>().RunAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Ledger.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
