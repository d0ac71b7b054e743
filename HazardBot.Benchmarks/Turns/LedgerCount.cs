using Microsoft.Data.Sqlite;

namespace HazardBot.Benchmarks.Turns;

/// <summary>What the ledger's file holds, counted past the product.</summary>
/// <param name="Reports">Different reports that hazards belong to.</param>
/// <param name="Hazards">Rows.</param>
/// <param name="Numbers">Different ledger numbers among them.</param>
internal sealed record LedgerCount(long Reports, long Hazards, long Numbers)
{
    private const string FileName = "ledger.db";

    /// <param name="data">The server's data directory.</param>
    public static LedgerCount Take(string data)
    {
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, FileName), Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        using var connection = new SqliteConnection(file.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(DISTINCT report), COUNT(*), COUNT(DISTINCT number) FROM hazard";
        using var reader = command.ExecuteReader();
        reader.Read();
        return new(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }
}
