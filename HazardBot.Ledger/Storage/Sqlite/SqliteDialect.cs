using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>The embedded default: one file in WAL mode, one writer, as many readers as wanted.</summary>
public sealed class SqliteDialect : IDialect
{
    private readonly string _connectionString;
    private readonly string _file;
    private readonly string _migrations;
    private readonly Checkpointer _checkpointer;
    private readonly GroupWriter _writer;

    /// <param name="file">Path of the database file; made where it isn't.</param>
    /// <param name="migrations">Folder of the migrations it is brought up to date with: <see cref="SqliteMigrations"/>.</param>
    public SqliteDialect(string file, string migrations)
    {
        _file = file;
        _migrations = migrations;
        _connectionString = Connection(SqliteOpenMode.ReadWrite, isPooled: true);
        _checkpointer = new(CreateConnection);
        _writer = new(ReopenWriter, _checkpointer.Note);
    }

    public string Text(Statement statement) => statement.Sqlite;

    public DbConnection CreateConnection() => new SqliteConnection(_connectionString);

    public Task<CommitResult> CommitAsync(Commit commit, CancellationToken cancel) => _writer.CommitAsync(commit, cancel);

    /// <summary>
    /// The write-ahead log keeps replaced pages until they are written over: here it is emptied into the file. While somebody reads an
    /// older state it can't be; the next pass tries again.
    /// </summary>
    public Task WipeAsync(CancellationToken cancel) => Task.Run(_checkpointer.Wipe, cancel);

    public void Migrate() => SqliteMigrations.Run(_file, OpenWriter, _migrations);

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _checkpointer.Dispose();
        await using var pooled = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(pooled);
    }

    /// <summary>
    /// A connection that may write: every commit is on the disk before it returns, what is deleted is overwritten, and nothing
    /// is spilled to temporary files.
    /// </summary>
    internal SqliteConnection OpenWriter() => OpenWriter(SqliteOpenMode.ReadWriteCreate);

    /// <summary>
    /// Makes no new file where the old one has gone, and lets go of the readers: the file may be another one since they were opened.
    /// </summary>
    private SqliteConnection ReopenWriter()
    {
        using var pooled = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(pooled);
        return OpenWriter(SqliteOpenMode.ReadWrite);
    }

    private SqliteConnection OpenWriter(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Connection(mode, isPooled: false));
        connection.Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16384;");
        return connection;
    }

    private string Connection(SqliteOpenMode mode, bool isPooled) =>
        new SqliteConnectionStringBuilder { DataSource = _file, Mode = mode, Pooling = isPooled }.ToString();

    internal static bool IsUniqueViolation(DbException e) =>
        e is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE or SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY };

    /// <summary>Another process holds the write lock for longer than the time-out.</summary>
    internal static bool IsLocked(Exception e) =>
        e is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED };

    /// <summary>Full disk, I/O, memory, lock: not the fault of one commit; SQLite may have rolled everything back by itself.</summary>
    internal static bool FailsTheBatch(Exception e) =>
        e is SqliteException sqlite && sqlite.SqliteErrorCode is not (SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_ERROR
            or SQLitePCL.raw.SQLITE_TOOBIG or SQLitePCL.raw.SQLITE_MISMATCH or SQLitePCL.raw.SQLITE_RANGE);
}
