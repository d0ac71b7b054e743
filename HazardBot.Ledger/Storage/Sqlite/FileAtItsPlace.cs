using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HazardBot.Ledger.Storage.Sqlite;

/// <summary>
/// On Unix a file that was deleted, moved or replaced goes on taking writes, and nobody will find them. SQLite knows of it, and tells
/// only when asked.
/// </summary>
internal static class FileAtItsPlace
{
    private const int HasMoved = 20;
    private const int ReadOnly = 8;
    private const int ReadOnlyMoved = 1032;

    /// <exception cref="SqliteException">The file that this connection writes is no longer the one at its path.</exception>
    public static void Demand(SqliteConnection connection)
    {
        if (FileControl(connection.Handle!, "main\0"u8.ToArray(), HasMoved, out var moved) == raw.SQLITE_OK && moved != 0)
        {
            throw new SqliteException("The database file was moved, deleted or replaced while it was in use.", ReadOnly, ReadOnlyMoved);
        }
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern int FileControl(sqlite3 database, byte[] name, int operation, out int answer);
}
