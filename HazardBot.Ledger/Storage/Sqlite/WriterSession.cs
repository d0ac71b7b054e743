using Microsoft.Data.Sqlite;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>A writing connection with its compiled statements. Closing it undoes whatever is not committed.</summary>
internal sealed class WriterSession(SqliteConnection connection) : IDisposable
{
    // Immediate: a transaction that begins by reading can't wait for another process's writer later.
    private static readonly Write Begin = Plain("BEGIN IMMEDIATE");
    private static readonly Write End = Plain("COMMIT");
    private static readonly Write Open = Plain("SAVEPOINT turn");
    private static readonly Write Release = Plain("RELEASE turn");
    private static readonly Write Undo = Plain("ROLLBACK TO turn");

    private readonly PreparedWrites _writes = new(connection);

    public void BeginTransaction() => _writes.Send(Begin);

    /// <summary>What was written since <see cref="BeginTransaction"/> is on the disk, in the file at its path, when it returns.</summary>
    public void CommitTransaction()
    {
        FileAtItsPlace.Demand(connection);
        _writes.Send(End);
    }

    /// <summary>Writes one commit within the transaction; other than done, it leaves nothing of it behind.</summary>
    /// <param name="fault">What the commit itself is to blame for: a bad row, a bad parameter.</param>
    /// <exception cref="SqliteException">The database failed, and the whole transaction with it.</exception>
    public CommitResult Write(Commit commit, out Exception? fault)
    {
        _writes.Send(Open);
        var result = default(CommitResult);
        fault = null;
        try
        {
            result = CommitRun.Execute(commit, _writes.Send, SqliteDialect.IsUniqueViolation);
        }
        catch (Exception e) when (!SqliteDialect.FailsTheBatch(e))
        {
            fault = e;
        }

        if (fault is not null || !result.IsDone)
        {
            _writes.Send(Undo);
        }

        _writes.Send(Release);
        return result;
    }

    public void Dispose()
    {
        _writes.Dispose();
        connection.Dispose();
    }

    private static Write Plain(string sql) => new(new Statement(sql), new { }, Expect.Anything);
}
