using System.IO.Compression;
using HazardBot.Hosting;
using HazardBot.Settings;
using Microsoft.Data.Sqlite;

namespace HazardBot.Backups;

/// <summary>
/// Writes a backup as two files: the data, and the key ring that opens it. The server may run meanwhile. The ledger is copied before the
/// blobs and the blobs before the keys, so that whatever the ledger points at is there, and whatever is sealed can be opened.
/// </summary>
public static class BackupWriter
{
    internal const string LedgerEntry = "ledger.db";
    internal const string BlobsEntry = "blobs.db";
    internal const string KeyFiles = "key-*.xml";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Copies the SQLite files.</summary>
    /// <param name="file">Not there yet.</param>
    public static async Task WriteDataAsync(Installation installation, string file, CancellationToken cancel)
    {
        var scratch = PrivateFolder.Create(Path.Combine(installation.DataDirectory, $"backup-{Path.GetRandomFileName()}"));
        try
        {
            var (ledger, blobs) = (Path.Combine(scratch.FullName, LedgerEntry), Path.Combine(scratch.FullName, BlobsEntry));
            Copy(installation.LedgerFile, ledger);
            Copy(installation.BlobsFile, blobs);
            await ZipAsync(file, [ledger, blobs], cancel);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    /// <returns>How many keys there are.</returns>
    public static async Task<int> WriteKeysAsync(Installation installation, string file, CancellationToken cancel)
    {
        var keys = Directory.GetFiles(installation.KeyRingDirectory, KeyFiles);
        await ZipAsync(file, keys, cancel);
        return keys.Length;
    }

    /// <summary>SQLite's own way: a state of one moment, whoever writes meanwhile.</summary>
    private static void Copy(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadWrite);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Under its name only when it is whole.</summary>
    private static async Task ZipAsync(string file, IEnumerable<string> files, CancellationToken cancel)
    {
        var part = file + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        await using (var stream = new FileStream(part, options))
        {
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var each in files)
                {
                    await using var source = File.OpenRead(each);
                    await using var entry = zip.CreateEntry(Path.GetFileName(each), CompressionLevel.Fastest).Open();
                    await source.CopyToAsync(entry, cancel);
                }
            }

            stream.Flush(flushToDisk: true);
        }

        File.Move(part, file, overwrite: false);
    }
}
