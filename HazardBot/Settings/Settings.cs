using HazardBot.Alerts;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;

namespace HazardBot.Settings;

/// <summary>All settings of the installation, as read from appsettings, environment variables and secrets files. Defaults are here.</summary>
public sealed class AllSettings
{
    public DatabaseSettings Database { get; init; } = new();

    public DataSettings Data { get; init; } = new();

    public SealingSettings Sealing { get; init; } = new();

    public MessagesSettings Messages { get; init; } = new();

    public DirectLineSettings DirectLine { get; init; } = new();

    public PageSettings Page { get; init; } = new();

    public LimitSettings Limits { get; init; } = new();

    public ProxySettings Proxies { get; init; } = new();

    public BotFrameworkSettings BotFramework { get; init; } = new();

    public WeComSettings WeCom { get; init; } = new();

    public WeChatKfSettings WeChatKf { get; init; } = new();

    public MailSettings Mail { get; init; } = new();

    public SmsSettings Sms { get; init; } = new();

    public LedgerSettings Ledger { get; init; } = new();

    public CalendarSettings Calendar { get; init; } = new();

    /// <summary>Section <c>Clocks</c>: how long each step may take.</summary>
    public Clocks Clocks { get; init; } = new();

    /// <summary>Section <c>Cases</c>: limits of the confidential track, how long its words are kept, who deals with what concerns everybody here.</summary>
    public CaseClocks Cases { get; init; } = new();

    /// <summary>Section <c>Sweeps</c>: when the weekly sweep is due.</summary>
    public SweepSettings Sweeps { get; init; } = new();

    public ReminderSettings Reminders { get; init; } = new();

    public PilotSettings Pilot { get; init; } = new();

    /// <summary>Section <c>Hotlines</c>: the numbers the bot names; check them before going live.</summary>
    public Hotlines Hotlines { get; init; } = new();

    public AlertSettings Alerts { get; init; } = new();

    /// <summary>
    /// Section <c>Confirmed</c>: what the customer has checked before going live, a number by its name and its value (<c>Police: 110</c>), a
    /// danger card by its name (<c>CardFire</c>) and the mark that the command <c>check</c> shows. What was changed since is unconfirmed again.
    /// </summary>
    public Dictionary<string, string> Confirmed { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Section <c>Alerts</c>: who hears of a danger to life, and when it goes on.</summary>
public sealed class AlertSettings
{
    /// <summary>Section <c>Alerts:Clocks</c>.</summary>
    public AlertClocks Clocks { get; init; } = new();

    /// <summary>Section <c>Alerts:Outside</c>.</summary>
    public OutsideSettings Outside { get; init; } = new();
}

/// <summary>Section <c>Database</c>.</summary>
public sealed class DatabaseSettings
{
    /// <summary><c>Sqlite</c> (default, one machine) or <c>SqlServer</c>.</summary>
    public string Provider { get; init; } = Sqlite;

    /// <summary>Of SQL Server; required there, ignored with SQLite.</summary>
    public string? ConnectionString { get; init; }

    public bool IsSqlServer => string.Equals(Provider, SqlServer, StringComparison.OrdinalIgnoreCase);

    public const string Sqlite = "Sqlite";

    public const string SqlServer = "SqlServer";
}

/// <summary>Section <c>Data</c>.</summary>
public sealed class DataSettings
{
    /// <summary>
    /// Where SQLite files, the key ring and exports live. A relative path, as all paths of the settings, begins at the content root, never
    /// at the folder the program is called from: in a source checkout that is the project's folder (<c>HazardBot/data</c>), otherwise
    /// the folder of the program itself, unless <c>ASPNETCORE_CONTENTROOT</c> or <c>--contentRoot</c> names another.
    /// </summary>
    public string Directory { get; init; } = "data";
}

/// <summary>Section <c>Sealing</c>: what protects the key ring. It must lie neither in the database nor in its backup.</summary>
public sealed class SealingSettings
{
    /// <summary>A PKCS#12 file with a private key, neither in the data directory nor in the key ring's folder. Required in Production.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>The password of that file, if it has one; best given by an environment variable or a secrets file.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>The key ring's folder, if not <c>keys</c> in the data directory. Every node must read the same one.</summary>
    public string? KeyRingDirectory { get; init; }
}

/// <summary>Section <c>Messages</c>: the door <c>POST /api/messages</c>.</summary>
public sealed class MessagesSettings
{
    public const int ShortestToken = 32;

    /// <summary>What a caller has to bring as <c>Authorization: Bearer</c>, at least 32 characters. Required in Production; in Development the door is open without one.</summary>
    public string? BearerToken { get; init; }
}

/// <summary>Section <c>DirectLine</c>: the door of web chats.</summary>
public sealed class DirectLineSettings
{
    /// <summary>
    /// What another server brings to make tokens for its own visitors, at least 32 characters. Without one only the installation's own page
    /// begins conversations; in Development anybody does.
    /// </summary>
    public string? Secret { get; init; }
}

/// <summary>Section <c>Ledger</c>.</summary>
public sealed class LedgerSettings
{
    /// <summary>Letters before the year in ledger numbers, two to four capitals.</summary>
    public string NumberPrefix { get; init; } = "QD";

    /// <summary>IANA name of the zone in which days begin and end here.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";
}
