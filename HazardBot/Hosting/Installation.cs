using System.Data.Common;
using System.Security.Cryptography;
using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.Sqlite;
using HazardBot.Ledger.Storage.SqlServer;
using HazardBot.Settings;

namespace HazardBot.Hosting;

/// <summary>It can't start, for a reason that who installs it can mend: one line for each.</summary>
public sealed class CannotStartException(IReadOnlyList<string> reasons) : Exception(string.Join('\n', reasons))
{
    public IReadOnlyList<string> Reasons { get; } = reasons;
}

/// <summary>An installation: its settings, checked, and where its files are.</summary>
public sealed class Installation
{
    private Installation(AllSettings settings, IHostEnvironment environment)
    {
        Settings = settings;
        IsDevelopment = environment.IsDevelopment();
        DataDirectory = Full(settings.Data.Directory);
        KeyRingDirectory = settings.Sealing.KeyRingDirectory is { Length: > 0 } ring ? Full(ring) : Path.Combine(DataDirectory, "keys");
        WorkdaysFile = settings.Calendar.WorkdaysFile is { Length: > 0 } workdays ? Full(workdays) : null;
        CertificateFile = settings.Sealing.CertificatePath is { Length: > 0 } certificate ? Full(certificate) : null;

        string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, environment.ContentRootPath));
    }

    public AllSettings Settings { get; }

    public bool IsDevelopment { get; }

    public string DataDirectory { get; }

    public string LedgerFile => Path.Combine(DataDirectory, "ledger.db");

    public string BlobsFile => Path.Combine(DataDirectory, "blobs.db");

    /// <summary>Of the scheduler, where the database is SQLite.</summary>
    public string ClockFile => Path.Combine(DataDirectory, "clock.db");

    public string KeyRingDirectory { get; }

    /// <summary>Null where none is set.</summary>
    public string? CertificateFile { get; }

    /// <summary>Null where none is set.</summary>
    public string? WorkdaysFile { get; }

    /// <summary>Which days are worked here.</summary>
    public WorkCalendar Calendar { get; private init; } = WorkCalendar.Shipped;

    /// <summary>What works, but less well than it could: told once it is open.</summary>
    public IReadOnlyList<Line> Advice { get; private set; } = [];

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Settings.Ledger.TimeZone);

    /// <exception cref="CannotStartException">Settings are missing or wrong, or a file that they name can't be read.</exception>
    public static Installation Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = Bind(configuration);
        var installation = new Installation(settings, environment);
        var problems = SettingsCheck.Problems(installation);
        return problems.Count == 0
            ? new(settings, environment) { Calendar = WorkTime.Calendar(installation.WorkdaysFile) }
            : throw new CannotStartException([.. problems.Select(p => Operator.Tell(p.Line, new Slot("value", p.Value), new Slot("length", p.Value)))]);
    }

    private static AllSettings Bind(IConfiguration configuration)
    {
        try
        {
            return configuration.Get<AllSettings>() ?? new AllSettings();
        }
        catch (InvalidOperationException e)
        {
            // A word where a number has to stand; the message names the setting and the value.
            throw new CannotStartException([Operator.Tell(OperatorTexts.SettingsUnreadable, new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }
    }

    /// <summary>Opens the ledger and brings its schema up to date.</summary>
    /// <exception cref="CannotStartException">The certificate, the key ring or the database can't be opened.</exception>
    public async Task<OpenLedger> OpenAsync(CancellationToken cancel)
    {
        try
        {
            PrivateFolder.Create(DataDirectory);
            IDialect ledger = Settings.Database.IsSqlServer
                ? new SqlServerDialect(Settings.Database.ConnectionString!)
                : new SqliteDialect(LedgerFile, SqliteMigrations.Ledger);
            var blobs = Settings.Database.IsSqlServer ? null : new SqliteDialect(BlobsFile, SqliteMigrations.Blobs);
            var opened = await OpenLedger.OpenAsync(
                ledger, blobs, KeyRingProtection.Open(KeyRingDirectory, CertificateFile, Settings.Sealing.CertificatePassword), Settings.Ledger.NumberPrefix, Zone, cancel);
            Advice = ledger is SqlServerDialect { ReadsWaitForWrites: true } ? [OperatorTexts.ReadsWait] : [];
            return opened;
        }
        catch (CryptographicException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.KeyRingWrong)]);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or EvolveDb.EvolveException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.DatabaseUnreachable, new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }
    }

    /// <summary>In Development an empty database is filled with the invented register; anywhere else nothing is invented.</summary>
    /// <returns>Whether it was filled.</returns>
    public async Task<bool> FillWithDemoAsync(OpenLedger ledger, TimeProvider time, CancellationToken cancel)
    {
        if (!IsDevelopment || await ledger.Organizations.VersionAsync(cancel) > 0)
        {
            return false;
        }

        var importer = new RegisterImporter(ledger.Organizations, time);
        await importer.ImportOrganizationsAsync(DemoRegister.OrganizationsFile(), cancel);
        await importer.ImportStaffAsync(DemoRegister.StaffFile(), cancel);
        return true;
    }
}
