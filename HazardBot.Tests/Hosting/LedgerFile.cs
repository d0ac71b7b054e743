using Microsoft.Data.Sqlite;

namespace HazardBot.Tests.Hosting;

/// <summary>Looks into a SQLite ledger without going through the product.</summary>
internal sealed class LedgerFile(string path)
{
    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

    public long Count(string table) => (long)Rows($"SELECT COUNT(*) FROM {table}")[0]!;

    /// <summary>The first column of every row.</summary>
    public IReadOnlyList<object?> Rows(string sql)
    {
        using var connection = new SqliteConnection(_connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?>();
        while (reader.Read())
        {
            rows.Add(reader.IsDBNull(0) ? null : reader.GetValue(0));
        }

        return rows;
    }

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(_connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>How many rows everything that a turn can write has in all.</summary>
    public long TurnRows() => new[] { "conversation", "turn", "inbox", "report", "hazard", "hazard_event", "hazard_photo" }.Sum(Count);
}
