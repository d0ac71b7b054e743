using System.Reflection;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>
/// Sends writes over one connection, each statement compiled once and bound by place: a command would take half of a short write's time
/// and four kilobytes for compiling, for finding parameters by name and for a reader of no rows.
/// </summary>
internal sealed class PreparedWrites : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<Statement, PreparedStatement> _statements = [];
    private readonly Dictionary<(Statement, Type), PropertyInfo[]> _members = [];

    /// <param name="connection">Opened; it waits for a lock as long as its commands would.</param>
    public PreparedWrites(SqliteConnection connection)
    {
        _connection = connection;
        const int Milliseconds = 1000;
        SqliteException.ThrowExceptionForRC(sqlite3_busy_timeout(connection.Handle, connection.DefaultTimeout * Milliseconds), connection.Handle);
    }

    /// <returns>How many rows it touched.</returns>
    /// <exception cref="InvalidOperationException">A parameter of the statement was not given, or has a type that no column has.</exception>
    public int Send(Write write)
    {
        var members = MembersOf(write);
        if (!_statements.TryGetValue(write.Statement, out var prepared))
        {
            _statements[write.Statement] = prepared = new(_connection, write.Statement);
        }

        for (var i = 0; i < members.Length; i++)
        {
            prepared.Bind(i + 1, members[i].GetValue(write.Parameters));
        }

        return prepared.Run();
    }

    public void Dispose()
    {
        foreach (var prepared in _statements.Values)
        {
            prepared.Dispose();
        }
    }

    private PropertyInfo[] MembersOf(Write write)
    {
        var (statement, type) = (write.Statement, write.Parameters.GetType());
        if (!_members.TryGetValue((statement, type), out var members))
        {
            members = [.. statement.Parameters.Select(name => Member(type, name))];
            _members[(statement, type)] = members;
        }

        return members;
    }

    // Names are compared without case, as Dapper does, which sends the same statements elsewhere.
    private static PropertyInfo Member(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
        ?? throw new InvalidOperationException($"No value was given for the parameter @{name}.");
}
