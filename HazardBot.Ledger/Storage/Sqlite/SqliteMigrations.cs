using EvolveDb;
using EvolveDb.Dialect;
using Microsoft.Data.Sqlite;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>Numbered, forward-only, embedded. SQLite has no lock that spans a migration, so a lock file stands in.</summary>
public static class SqliteMigrations
{
    public const string Ledger = "HazardBot.Ledger.Storage.Migrations.Sqlite";

    public const string Blobs = "HazardBot.Ledger.Storage.Migrations.SqliteBlobs";

    internal static void Run(string file, Func<SqliteConnection> open, string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var alone = Lock(file + ".migrate.lock");
        using var connection = open();
        new Evolve(connection, null, DBMS.SQLite)
        {
            EmbeddedResourceAssemblies = [typeof(SqliteMigrations).Assembly],
            EmbeddedResourceFilters = [folder + "."],
            IsEraseDisabled = true,
            MetadataTableName = "schema_history",
        }.Migrate();
    }

    // The file stays: deleting it would let one process lock the old file while another makes and locks a new one.
    private static FileStream Lock(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 300)
            {
                Thread.Sleep(100);
            }
        }
    }
}
