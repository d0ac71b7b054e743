using Dapper;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Blobs;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Channels;
using HazardBot.Ledger.Conversations;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Guesses;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.People;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace HazardBot.Tests.Storage;

/// <summary>A migrated ledger of a test's own, with all its stores.</summary>
public sealed class TestLedger : IAsyncDisposable
{
    private readonly Func<IDialect> _connect;
    private readonly string[] _dropTriggers;
    private readonly IDialect _dialect;
    private readonly Database? _blobs;

    private TestLedger(Func<IDialect> connect, Func<IDialect>? connectBlobs, string[] dropTriggers, IDataProtectionProvider protection)
    {
        (_connect, _dropTriggers, _dialect) = (connect, dropTriggers, connect());
        Database = new(_dialect);
        Database.Migrate();
        if (connectBlobs is not null)
        {
            _blobs = new(connectBlobs());
            _blobs.Migrate();
        }

        Ring = new(protection);
        Keys = new(Database, Ring);
    }

    public Database Database { get; }

    public KeyRing Ring { get; }

    public DataKeyStore Keys { get; }

    public KeyedHash Hash { get; private set; } = null!;

    public ConversationStore Conversations => new(Database, Keys, Ring);

    public AccessTokenStore AccessTokens => new(Database, Ring);

    public AllowanceStore Allowances => new(Database, Hash);

    public PullStore Pulls => new(Database);

    public SetAsideStore SetAside => new(Database, Keys);

    public ArrivalStore Arrivals => new(Database, Keys);

    public HazardWriter Writer => new(Keys, new ReportWriter(Keys, Hash), Samples.Zone);

    public CaseWriter CaseWriter => new(Database, Keys, new ReportWriter(Keys, Hash));

    public CaseDesk Cases(Register register) => new(Database, Keys, register);

    public CaseAccessLog CaseAccess => new(Database, Keys);

    public CaseSweep CaseSweep => new(Database, Keys);

    public CaseVerifier CaseVerifier => new(Database, Keys);

    public OrganizationStore Organizations => new(Database);

    public HazardQueries Queries(Register register) => new(Database, register);

    public HazardReader Reader => new(Database, Keys, Hash);

    public SweepStore Sweeps => new(Database);

    public BindingStore Bindings => new(Database, Keys, Hash);

    public IdleBindings IdleBindings => new(Database, Bindings);

    public PeopleStore People => new(Database, Reader);

    public OutboxStore Outbox => new(Database);

    public GuessStore Guesses => new(Database, Hash);

    public AlertStore Alerts => new(Database, Keys);

    public ReplyStore Replies => new(Database);

    public DueReader Due => new(Database);

    public LedgerVerifier Verifier => new(Database, Keys);

    public Database BlobDatabase => _blobs ?? Database;

    public BlobStore Blobs => new(BlobDatabase, Ring);

    public static async Task<TestLedger> OpenAsync(Func<IDialect> connect, Func<IDialect>? connectBlobs, params string[] dropTriggers)
    {
        var ledger = new TestLedger(connect, connectBlobs, dropTriggers, new EphemeralDataProtectionProvider());
        ledger.Hash = await KeyedHash.LoadAsync(ledger.Database, ledger.Ring, CancellationToken.None);
        return ledger;
    }

    /// <summary>As another node sees it.</summary>
    public Database ConnectAnother() => new(_connect());

    /// <summary>Past the product's own ways.</summary>
    /// <returns>Rows touched.</returns>
    public async Task<int> TamperAsync(string sql, object? parameters = null)
    {
        await using var connection = _dialect.CreateConnection();
        await connection.OpenAsync();
        return await connection.ExecuteAsync(sql, parameters);
    }

    public async Task<T?> PeekAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = _dialect.CreateConnection();
        await connection.OpenAsync();
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }

    /// <summary>What somebody does who owns the database.</summary>
    public async Task DropTrailTriggersAsync()
    {
        foreach (var drop in _dropTriggers)
        {
            await TamperAsync(drop);
        }
    }

    public async Task<CommitResult> WriteAsync(LedgerWrite write, CancellationToken cancel)
    {
        var commit = new Commit();
        await (write is CaseWrite cases ? CaseWriter.AddAsync(commit, cases, Samples.Now, cancel) : Writer.AddAsync(commit, write, Samples.Now, cancel));
        return await Database.CommitAsync(commit, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (_blobs is not null)
        {
            await _blobs.DisposeAsync();
        }
    }
}
