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

    private ScriptWorld(DirectoryInfo folder, OpenLedger ledger, ServiceProvider services, ScriptClock clock)
    {
        (_folder, Ledger, _services, Clock) = (folder, ledger, services, clock);
        Turns = services.GetRequiredService<TurnRunner>();
    }

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
    public static Task<ScriptWorld> OpenAsync(ILoggerFactory? logs, CancellationToken cancel) =>
        OpenAsync(DemoRegister.OrganizationsFile(), DemoRegister.StaffFile(), logs, cancel);

    /// <param name="organizations">The register, as a file.</param>
    /// <param name="staff">Its people, as a file.</param>
    /// <param name="logs">Where logs go; nowhere if null.</param>
    public static async Task<ScriptWorld> OpenAsync(byte[] organizations, byte[] staff, ILoggerFactory? logs, CancellationToken cancel)
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
        await importer.ImportOrganizationsAsync(organizations, cancel);
        await importer.ImportStaffAsync(staff, cancel);

        var services = new ServiceCollection();
        services.AddSingleton(ledger);
        services.AddTalk(zone, new Hotlines(), new LedgerSettings().NumberPrefix);
        services.AddDuties(WorkCalendar.Shipped, new AllSettings(), zone);
        services.AddDelivery();
        services.AddSingleton<ScriptSender>();
        services.AddSingleton<IChannelSender>(p => p.GetRequiredService<ScriptSender>());
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IChanceSource, ScriptChance>();
        services.AddSingleton(logs ?? NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);
        return new(folder, ledger, provider, clock);
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
                await DeliverAsync(cancel);
            }
        }

        Clock.Advance(until - Now);
        await new ForgetDrafts(Ledger).RunAsync(Now, cancel);
        await _services.GetRequiredService<CaseUpkeep>().RunAsync(Now, isDryRun: false, cancel);
        await Ledger.IdleBindings.EndIdleAsync(Now, cancel);
    }

    public Task DeliverAsync(CancellationToken cancel) => _services.GetRequiredService<Deliverer>().RunAsync(cancel);

    /// <summary>What was pushed since this was asked last.</summary>
    public IReadOnlyList<Pushed> TakePushed() => _services.GetRequiredService<ScriptSender>().Take();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Ledger.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
