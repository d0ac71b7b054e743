using Dapper;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace HazardBot.Tests.Storage;

/// <summary>Durable means durable: a commit that returned is on the disk.</summary>
public sealed class DurabilityTests : IDisposable
{
    private const int Full = 2;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(SqliteMigrations.Ledger)]
    [InlineData(SqliteMigrations.Blobs)]
    public async Task The_connection_that_writes_waits_for_the_disk(string migrations)
    {
        await using var dialect = new SqliteDialect(_folder.NewFile(), migrations);
        dialect.Migrate();
        using var connection = dialect.OpenWriter();

        Assert.Equal((Full, "wal", 1), Settings(connection));
        Assert.Equal(1, connection.ExecuteScalar<int>("PRAGMA secure_delete"));
    }

    /// <summary>Asked by the statement itself, over whatever connection the writer has.</summary>
    [Fact]
    public async Task So_does_the_one_that_a_commit_really_goes_over()
    {
        await using var dialect = new SqliteDialect(_folder.NewFile(), SqliteMigrations.Ledger);
        dialect.Migrate();
        var note = new Statement(
            "INSERT INTO number_lease (year, next) SELECT s.synchronous, 10 * (j.journal_mode = 'wal') + e.secure_delete " +
            "FROM pragma_synchronous s, pragma_journal_mode j, pragma_secure_delete e");

        Assert.True((await dialect.CommitAsync(new Commit().Add(note, new { }), TestContext.Current.CancellationToken)).IsDone);

        await using var connection = dialect.CreateConnection();
        Assert.Equal((Full, 11), await connection.QuerySingleAsync<(int, int)>("SELECT year, next FROM number_lease"));
    }

    [Fact]
    public void So_does_the_one_that_migrates_from_its_first_to_its_last_use()
    {
        var file = _folder.NewFile();
        using var dialect = new Closing(new SqliteDialect(file, SqliteMigrations.Ledger));
        var seen = new List<(int, string, int)>();

        SqliteMigrations.Run(
            file,
            () =>
            {
                var connection = dialect.Value.OpenWriter();
                seen.Add(Settings(connection));
                connection.StateChange += (_, change) => seen.Add(change.CurrentState == System.Data.ConnectionState.Closed ? default : Settings(connection));
                return connection;
            },
            SqliteMigrations.Ledger);

        // Opened once and closed once: a connection opened anew would have forgotten how.
        Assert.Equal([(Full, "wal", 1), default], seen);
    }

    [Fact]
    public async Task A_connection_of_unknown_settings_would_be_noticed()
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.NewFile()};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual((Full, "wal", 1), Settings(connection));
    }

    public void Dispose() => _folder.Dispose();

    private static (int Synchronous, string Journal, int SecureDelete) Settings(SqliteConnection connection) => (
        connection.ExecuteScalar<int>("PRAGMA synchronous"),
        connection.ExecuteScalar<string>("PRAGMA journal_mode")!,
        connection.ExecuteScalar<int>("PRAGMA secure_delete"));

    private sealed class Closing(SqliteDialect dialect) : IDisposable
    {
        public SqliteDialect Value => dialect;

        public void Dispose() => dialect.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
