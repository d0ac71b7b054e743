using HazardBot.Alerts;
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
    /// <summary>Longer than any alert goes on without an answer.</summary>
    private static readonly TimeSpan AlertsGoOn = TimeSpan.FromMinutes(61);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hazardbot-script-");
    private readonly EphemeralDataProtectionProvider _ring = new();
    private readonly ScriptChance _chance = new();
    private readonly ILoggerFactory _logs;
    private readonly Pilot _pilot;
    private readonly List<Pushed> _pushed = [];
    private ServiceProvider _services = null!;

    private ScriptWorld(ILoggerFactory? logs, DateTimeOffset start, Pilot pilot) =>
        (_logs, Clock, _pilot) = (logs ?? NullLoggerFactory.Instance, new ScriptClock(start.ToUniversalTime()), pilot);

    /// <summary>The channel of a chat in a browser.</summary>
    public const string WebChannel = "directline";

    /// <summary>Monday, ten in the morning, in Qingdao.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>What the address outside the register is called in a script.</summary>
    public const string Outside = "外部值守";

    public OpenLedger Ledger { get; private set; } = null!;

    public ScriptClock Clock { get; }

    /// <summary>What the node is wired of.</summary>
    public IServiceProvider Services => _services;

    public TurnRunner Turns => _services.GetRequiredService<TurnRunner>();

    public Register Register => _services.GetRequiredService<RegisterWatch>().Current;

    public DateTimeOffset Now => _services.GetRequiredService<LocalTime>().Now;

    public IDialog Dialog => _services.GetRequiredService<IDialog>();

    public IChanceSource Chance => _services.GetRequiredService<IChanceSource>();

    /// <param name="logs">Where logs go; nowhere if null.</param>
    /// <param name="start">Where the clock stands; <see cref="Start"/> if null.</param>
    /// <param name="pilot">Null where every unit takes part.</param>
    public static Task<ScriptWorld> OpenAsync(ILoggerFactory? logs, CancellationToken cancel, DateTimeOffset? start = null, Pilot? pilot = null) =>
        OpenAsync(DemoRegister.OrganizationsFile(), DemoRegister.StaffFile(), logs, cancel, start, pilot);

    /// <param name="organizations">The register, as a file.</param>
    /// <param name="staff">Its people, as a file.</param>
    /// <inheritdoc cref="OpenAsync(ILoggerFactory?, CancellationToken, DateTimeOffset?, Pilot?)"/>
    public static async Task<ScriptWorld> OpenAsync(
        byte[] organizations, byte[] staff, ILoggerFactory? logs, CancellationToken cancel, DateTimeOffset? start = null, Pilot? pilot = null)
    {
        var world = new ScriptWorld(logs, start ?? Start, pilot ?? Pilot.All);
        await world.OpenNodeAsync(cancel);
        var importer = new RegisterImporter(world.Ledger.Organizations, world.Clock);
        await importer.ImportOrganizationsAsync(organizations, cancel);
        await importer.ImportStaffAsync(staff, cancel);
        await world.RefreshAsync(cancel);

        // What was due before a script begins is nobody's business in it.
        await world.Ledger.PassMark.SetAsync(new(DateOnly.FromDateTime(world.Now.DateTime), world.Now.Hour), cancel);
        return world;
    }

    /// <summary>The node ends and another one opens the same ledger: nothing is left but what was written.</summary>
    public async Task RestartAsync(CancellationToken cancel)
    {
        await CloseNodeAsync();
        await OpenNodeAsync(cancel);
        await RefreshAsync(cancel);
    }

    /// <summary>Reads the register again, as the server does every ten seconds.</summary>
    public Task RefreshAsync(CancellationToken cancel) => _services.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);

    /// <summary>Moves the clock and does what is due by then, the reminders of every hour that is passed at their time.</summary>
    public async Task WaitAsync(TimeSpan time, CancellationToken cancel)
    {
        var (until, alertsUntil) = (Now + time, Now + AlertsGoOn);
        for (var hour = Now.AddHours(1).AddMinutes(-Now.Minute).AddSeconds(-Now.Second); hour <= until; hour = hour.AddHours(1))
        {
            await AdvanceAsync(hour, alertsUntil, cancel);
            await RemindAsync(cancel);
        }

        await AdvanceAsync(until, alertsUntil, cancel);
        await TalksAsync(cancel);
        await new ForgetDrafts(Ledger).RunAsync(Now, cancel);
        await _services.GetRequiredService<CaseUpkeep>().RunAsync(Now, isDryRun: false, cancel);
        await Ledger.IdleBindings.EndIdleAsync(Now, cancel);
    }

    /// <summary>Moves the clock; in the time in which alerts go on, minute by minute.</summary>
    private async Task AdvanceAsync(DateTimeOffset until, DateTimeOffset alertsUntil, CancellationToken cancel)
    {
        var alerts = _services.GetRequiredService<AlertPass>();
        while (Now < until)
        {
            var next = Now < alertsUntil ? Now.AddMinutes(1) : until;
            Clock.Advance((next < until ? next : until) - Now);
            if (await alerts.RunAsync(cancel) > 0)
            {
                await DeliverAsync(cancel);
            }
        }
    }

    /// <summary>The reminders of this hour, and what talks that nobody answers come to, written and sent.</summary>
    public async Task RemindAsync(CancellationToken cancel)
    {
        await _services.GetRequiredService<HourlyPass>().RunAsync(cancel);
        await TalksAsync(cancel);
        await DeliverAsync(cancel);
    }

    public Task DeliverAsync(CancellationToken cancel) => _services.GetRequiredService<Deliverer>().RunAsync(cancel);

    /// <summary>What was pushed since this was asked last.</summary>
    public IReadOnlyList<Pushed> TakePushed()
    {
        IReadOnlyList<Pushed> taken = [.. _pushed];
        _pushed.Clear();
        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseNodeAsync();
        _folder.Delete(recursive: true);
    }

    private Task TalksAsync(CancellationToken cancel) => _services.GetRequiredService<QuietTalks>().RunAsync(cancel);

    private async Task OpenNodeAsync(CancellationToken cancel)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(new LedgerSettings().TimeZone);
        Ledger = await OpenLedger.OpenAsync(
            new SqliteDialect(Path.Combine(_folder.FullName, "ledger.db"), SqliteMigrations.Ledger),
            new SqliteDialect(Path.Combine(_folder.FullName, "blobs.db"), SqliteMigrations.Blobs),
            _ring,
            new LedgerSettings().NumberPrefix,
            zone,
            cancel);
        var services = new ServiceCollection();
        services.AddSingleton(Ledger);
        services.AddTalk(zone, new Hotlines(), new LedgerSettings().NumberPrefix, _pilot);
        services.AddDuties(WorkCalendar.Shipped, new AllSettings(), zone);
        services.AddAlerts(new(), new OutsideSettings { Channel = Speaker.Channel, Address = Outside });
        services.AddDelivery();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<Deliverer>(p, 1));
        services.AddSingleton<QuietTalks>();
        services.AddSingleton<IChannelSender>(new ScriptSender(Speaker.Channel, _pushed));
        services.AddSingleton<IChannelSender>(new ScriptSender(WebChannel, _pushed));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IChanceSource>(_chance);
        services.AddSingleton(_logs);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        _services = services.BuildServiceProvider();
    }

    private async Task CloseNodeAsync()
    {
        await _services.DisposeAsync();
        await Ledger.DisposeAsync();
    }
}
