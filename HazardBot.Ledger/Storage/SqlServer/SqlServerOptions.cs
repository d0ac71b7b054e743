namespace HazardBot.Ledger.Storage.SqlServer;

/// <summary>What SQLite does by itself in WAL mode and SQL Server only when told to: a read never waits for a write.</summary>
internal static class SqlServerOptions
{
    public static readonly Statement ReadsGoOn = new(
        "SELECT 1", "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()");

    /// <summary>Fails at once where others are connected, instead of waiting for them to leave.</summary>
    public static readonly Statement LetReadsGoOn = new("SELECT 1", "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT");
}
