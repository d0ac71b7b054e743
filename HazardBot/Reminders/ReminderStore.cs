using Microsoft.Data.Sqlite;
using Quartz;

namespace HazardBot.Reminders;

/// <summary>Where Quartz keeps its triggers.</summary>
public sealed class ReminderStore
{
    private static readonly TimeSpan Misfire = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CheckInMisfire = TimeSpan.FromSeconds(10);

    private readonly string? _file;
    private readonly string _connection;

    private ReminderStore(string? file, string connection) => (_file, _connection) = (file, connection);

    /// <summary>The database of the ledger, whose migrations make the tables: of its nodes one does the pass, and another one takes it over when that one dies.</summary>
    public static ReminderStore SqlServer(string connection) => new(null, connection);

    /// <summary>A file of its own, away from the ledger's writer: for one node. Made where it isn't.</summary>
    public static ReminderStore Sqlite(string file) =>
        new(file, new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());

    public void Configure(IPersistentStoreBuilder store)
    {
        store.ConfigureStore(options =>
        {
            options.StoreJobDataAsStrings = true;
            options.MisfireThreshold = Misfire;
            options.SchemaProvisioning = _file is null ? SchemaProvisioning.Validate : SchemaProvisioning.CreateIfMissing;
        });
        if (_file is null)
        {
            store.UseSqlServer(_connection);
            store.UseClustering(options =>
            {
                options.CheckinInterval = CheckIn;
                options.CheckinMisfireThreshold = CheckInMisfire;
            });
            return;
        }

        SetWriteAhead(_file);
        store.UseSqlite(_connection);
    }

    /// <summary>A file keeps its journal mode; Quartz leaves it at the slower one.</summary>
    private static void SetWriteAhead(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteNonQuery();
    }
}
