using Dapper;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HazardBot.Tests.Storage;

/// <summary>A ledger file whose writer's connection a test can spoil, and whose batches it can gather.</summary>
internal sealed class WriterBench : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDialect _dialect;

    public WriterBench()
    {
        File = _folder.NewFile();
        _dialect = new(File, SqliteMigrations.Ledger);
        _dialect.Migrate();
        Writer = new(Open);
    }

    public string File { get; }

    public GroupWriter Writer { get; }

    /// <summary>What is done to every connection the writer opens from now on.</summary>
    public Action<SqliteConnection> Prepare { get; set; } = _ => { };

    public int Opened { get; private set; }

    /// <summary>A commit that gives a year its first number; twice the same year is a duplicate.</summary>
    public static Commit Year(int year, int next = 1) => new Commit().Add(HazardSql.FirstNumbers, new { year, next });

    /// <summary>A commit of about this many bytes.</summary>
    public static Commit Large(int id, int bytes) => Year(id).Add(HazardBot.Ledger.Sealing.DataKeySql.Insert, new { id = BitConverter.GetBytes(id), wrapped = new byte[bytes], created_at = 0L });

    public List<long> Years() => Query("SELECT year FROM number_lease ORDER BY year");

    public List<long> Query(string sql)
    {
        using var connection = Connect();
        return connection.Query<long>(sql).AsList();
    }

    /// <summary>Sends them while the file is locked: after the first, the writer finds the others in one batch.</summary>
    public async Task<List<Task<CommitResult>>> GatherAsync(IEnumerable<Commit> commits)
    {
        using var locker = Connect();
        locker.Execute("BEGIN IMMEDIATE");
        var sent = commits.Select(commit => Writer.CommitAsync(commit, CancellationToken.None)).ToList();
        await Task.Delay(50);
        locker.Execute("ROLLBACK");
        return sent;
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await _dialect.DisposeAsync();
        _folder.Dispose();
    }

    private SqliteConnection Open()
    {
        Opened++;
        var connection = _dialect.OpenWriter();
        Prepare(connection);
        return connection;
    }
}
