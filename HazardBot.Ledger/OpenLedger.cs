using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Blobs;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Channels;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Guesses;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Ledger.Hazards.Import;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Links;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.People;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Threads;
using Microsoft.AspNetCore.DataProtection;

namespace HazardBot.Ledger;

/// <summary>The ledger, opened: schema up to date, secrets read. The bill of materials of everything that is remembered.</summary>
public sealed class OpenLedger : IAsyncDisposable
{
    private readonly Database _database;
    private readonly Database _blobDatabase;

    private OpenLedger(Database database, Database blobDatabase, KeyRing ring, KeyedHash hash, string numberPrefix, TimeZoneInfo zone)
    {
        (_database, _blobDatabase) = (database, blobDatabase);
        Hash = hash;
        Keys = new(database, ring);
        Conversations = new(database, Keys, ring);
        SetAside = new(database, Keys);
        Arrivals = new(database, Keys);
        HazardWriter = new(Keys, new ReportWriter(Keys, hash), zone);
        Hazards = new(database, Keys, hash);
        Numbers = new(database, numberPrefix);
        Verifier = new(database, Keys);
        Blobs = new(blobDatabase, ring);
        Organizations = new(database);
        Sweeps = new(database);
        Bindings = new(database, Keys, hash);
        IdleBindings = new(database, Bindings);
        Duties = new(database);
        Trail = new(database, Keys);
        HazardImport = new(database, HazardWriter, Numbers, hash);
        Export = new(database);
        People = new(database, Hazards);
        Outbox = new(database);
        Replies = new(database);
        Due = new(database);
        Reporters = new(database, Keys);
        Overdue = new(database);
        Threads = new(database, Keys);
        Links = new(database, hash);
        CaseWriter = new(database, Keys, new ReportWriter(Keys, hash));
        CaseAccess = new(database, Keys);
        CaseSweep = new(database, Keys);
        CaseVerifier = new(database, Keys);
        Rotation = new(database, blobDatabase, ring);
        PassMark = new(database);
        Alerts = new(database, Keys);
        Guesses = new(database, hash);
        AccessTokens = new(database, ring);
        Allowances = new(database, hash);
        Pulls = new(database);
    }

    public KeyedHash Hash { get; }

    public DataKeyStore Keys { get; }

    public ConversationStore Conversations { get; }

    public SetAsideStore SetAside { get; }

    public ArrivalStore Arrivals { get; }

    public HazardWriter HazardWriter { get; }

    public HazardReader Hazards { get; }

    /// <summary>The hazards as staff read them, in the tree of one turn.</summary>
    public IHazardDesk Desk(Register register) => new HazardDesk(_database, register);

    /// <summary>Counts and lists of hazards as staff may see them, in the tree of one turn.</summary>
    public ILedgerQueries Queries(Register register) => new HazardQueries(_database, register);

    /// <summary>The confidential track as its readers may see it, in the tree of one turn.</summary>
    public ICaseDesk CaseDesk(Register register) => new CaseDesk(_database, Keys, register);

    public CaseWriter CaseWriter { get; }

    public CaseAccessLog CaseAccess { get; }

    public CaseSweep CaseSweep { get; }

    public CaseVerifier CaseVerifier { get; }

    public KeyRotation Rotation { get; }

    public NumberLease Numbers { get; }

    public LedgerVerifier Verifier { get; }

    public BlobStore Blobs { get; }

    public OrganizationStore Organizations { get; }

    public SweepStore Sweeps { get; }

    public BindingStore Bindings { get; }

    public IdleBindings IdleBindings { get; }

    public DutyStore Duties { get; }

    public HazardTrail Trail { get; }

    public HazardImporter HazardImport { get; }

    public LedgerExport Export { get; }

    public PeopleStore People { get; }

    public OutboxStore Outbox { get; }

    public ReplyStore Replies { get; }

    public DueReader Due { get; }

    public ReporterReader Reporters { get; }

    public OverdueReader Overdue { get; }

    public ThreadStore Threads { get; }

    public LinkStore Links { get; }

    public PassMark PassMark { get; }

    public AlertStore Alerts { get; }

    public GuessStore Guesses { get; }

    public AccessTokenStore AccessTokens { get; }

    public AllowanceStore Allowances { get; }

    public PullStore Pulls { get; }

    /// <param name="ledger">The ledger's database.</param>
    /// <param name="blobs">Where blobs live: the same database, or a second file.</param>
    /// <param name="protection">The key ring.</param>
    /// <param name="numberPrefix">Letters before the year in ledger numbers.</param>
    /// <param name="zone">Whose days hazards are counted by; it stays the same for the life of a ledger.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key ring is not the one this database was made with.</exception>
    public static async Task<OpenLedger> OpenAsync(
        IDialect ledger, IDialect? blobs, IDataProtectionProvider protection, string numberPrefix, TimeZoneInfo zone, CancellationToken cancel)
    {
        var database = new Database(ledger);
        database.Migrate();
        var blobDatabase = blobs is null ? database : new Database(blobs);
        blobDatabase.Migrate();
        var ring = new KeyRing(protection);
        return new(database, blobDatabase, ring, await KeyedHash.LoadAsync(database, ring, cancel), numberPrefix, zone);
    }

    /// <inheritdoc cref="Database.CommitAsync"/>
    public Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel) => _database.CommitAsync(commit, cancel);

    public async ValueTask DisposeAsync()
    {
        Numbers.Dispose();
        await _blobDatabase.DisposeAsync();
        await _database.DisposeAsync();
    }
}
