using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>One compiled statement, sent again and again. Its parameters are numbered from one in the order in which <see cref="Statement.Parameters"/> names them.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="SqliteException">The statement doesn't compile against this database.</exception>
    public PreparedStatement(SqliteConnection connection, Statement statement)
    {
        _database = connection.Handle!;
        Demand(sqlite3_prepare_v2(_database, statement.Sqlite, out _statement));
    }

    /// <exception cref="InvalidOperationException">No column has values of this type.</exception>
    public void Bind(int place, object? value) => Demand(value switch
    {
        null => sqlite3_bind_null(_statement, place),
        byte[] bytes => sqlite3_bind_blob(_statement, place, bytes),
        string text => sqlite3_bind_text(_statement, place, text),
        long number => sqlite3_bind_int64(_statement, place, number),
        int number => sqlite3_bind_int64(_statement, place, number),
        bool flag => sqlite3_bind_int64(_statement, place, flag ? 1 : 0),
        double number => sqlite3_bind_double(_statement, place, number),
        _ => throw new InvalidOperationException($"No column has values of the type {value.GetType().Name}."),
    });

    /// <returns>How many rows it touched, where it is of a kind that touches rows.</returns>
    public int Run()
    {
        try
        {
            int step;
            do
            {
                step = sqlite3_step(_statement);
            }
            while (step == SQLITE_ROW);

            Demand(step);
            return sqlite3_changes(_database);
        }
        finally
        {
            // It tells the same fault again.
            _ = sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _statement.Dispose();

    private void Demand(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
