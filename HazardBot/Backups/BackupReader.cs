using System.IO.Compression;
using System.Text.RegularExpressions;
using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Settings;

namespace HazardBot.Backups;

/// <summary>Puts a backup into an empty installation, proves that data and keys belong together, and holds back everything that would be sent.</summary>
public static partial class BackupReader
{
    /// <param name="data">Null on SQL Server, whose data come back by its own means.</param>
    /// <exception cref="CannotStartException">It can't be restored; nothing of it is left.</exception>
    public static async Task RestoreAsync(Installation installation, string? data, string keys, TimeProvider time, CancellationToken cancel)
    {
        DemandEmpty(installation, isWithData: data is not null);
        var written = new List<string>();
        try
        {
            if (data is not null)
            {
                Unpack(data, installation.DataDirectory, name => name is BackupWriter.LedgerEntry or BackupWriter.BlobsEntry, written);
            }

            Unpack(keys, installation.KeyRingDirectory, name => KeyFile().IsMatch(name), written);
            await using var ledger = await installation.OpenAsync(cancel);
            await ledger.Outbox.HoldAsync(time.GetUtcNow(), cancel);
        }
        catch (CannotStartException)
        {
            Undo(written);
            throw new CannotStartException([Operator.Tell(BackupTexts.DontMatch)]);
        }
        catch (InvalidDataException e)
        {
            Undo(written);
            throw new CannotStartException([Operator.Tell(BackupTexts.Unreadable, new Slot("file", e.Message))]);
        }
    }

    private static void DemandEmpty(Installation installation, bool isWithData)
    {
        string?[] full =
        [
            isWithData && (File.Exists(installation.LedgerFile) || File.Exists(installation.BlobsFile)) ? installation.DataDirectory : null,
            Directory.Exists(installation.KeyRingDirectory) && Directory.EnumerateFiles(installation.KeyRingDirectory, BackupWriter.KeyFiles).Any() ? installation.KeyRingDirectory : null,
        ];
        if (full.OfType<string>().FirstOrDefault() is { } folder)
        {
            throw new CannotStartException([Operator.Tell(BackupTexts.NotEmpty, new Slot("folder", folder))]);
        }
    }

    /// <summary>Takes only the names that a backup has: whatever else a file holds stays in it.</summary>
    private static void Unpack(string file, string folder, Func<string, bool> isOurs, List<string> written)
    {
        PrivateFolder.Create(folder);
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var entries = zip.Entries.Where(entry => isOurs(entry.FullName)).ToList();
            if (entries.Count == 0)
            {
                throw new InvalidDataException(file);
            }

            foreach (var entry in entries)
            {
                var target = Path.Combine(folder, entry.FullName);
                written.Add(target);
                entry.ExtractToFile(target, overwrite: false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || (e is InvalidDataException && e.Message != file))
        {
            throw new InvalidDataException(file, e);
        }
    }

    private static void Undo(IEnumerable<string> written)
    {
        foreach (var file in written.SelectMany(file => new[] { file, file + "-wal", file + "-shm", file + ".migrate.lock" }))
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("^key-[0-9a-f-]{36}\\.xml$", RegexOptions.NonBacktracking)]
    private static partial Regex KeyFile();
}
