using System.CommandLine;
using System.Globalization;
using HazardBot.Backups;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary><c>backup --data FILE --keys FILE</c>: two files for two places; the server may run meanwhile.</summary>
public sealed class BackupCommand : Command
{
    private const double Megabyte = 1024 * 1024;

    public BackupCommand()
        : base("backup", "备份成两个文件：数据和密钥环，分开存放 · back up into two files for two places: the data and the key ring")
    {
        var data = new Option<string>("--data") { Description = "数据文件（SQLite） · the data (SQLite)" };
        var keys = new Option<string>("--keys") { Description = "密钥环文件 · the key ring", Required = true };
        Add(data);
        Add(keys);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(data), parse.GetValue(keys)!, Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(string? data, string keys, string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        Demand(data is null == installation.Settings.Database.IsSqlServer, data is null ? BackupTexts.NoData : BackupTexts.OwnBackup, "");
        data = data is null ? null : Path.GetFullPath(data);
        keys = Path.GetFullPath(keys);
        Demand(data is null || Path.GetDirectoryName(data) != Path.GetDirectoryName(keys), BackupTexts.SamePlace, "");
        foreach (var file in new[] { data, keys }.OfType<string>())
        {
            Demand(!File.Exists(file), BackupTexts.IsThere, file);
            Demand(!IsWithin(file, installation.DataDirectory) && !IsWithin(file, installation.KeyRingDirectory), BackupTexts.InData, file);
        }

        try
        {
            if (data is not null)
            {
                await BackupWriter.WriteDataAsync(installation, data, cancel);
                var size = (new FileInfo(data).Length / Megabyte).ToString("F1", CultureInfo.InvariantCulture);
                Console.Out.WriteLine(Operator.Tell(BackupTexts.DataDone, new Slot("file", data), new Slot("size", size)));
            }

            var count = await BackupWriter.WriteKeysAsync(installation, keys, cancel);
            Console.Out.WriteLine(Operator.Tell(BackupTexts.KeysDone, new Slot("file", keys), new Slot("count", Operator.Number(count))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.CannotWrite, new Slot("file", data ?? keys), new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }

        return ExitCodes.Good;
    }

    private static void Demand(bool isGood, Line line, string file)
    {
        if (!isGood)
        {
            throw new CannotStartException([Operator.Tell(line, new Slot("file", file))]);
        }
    }

    private static bool IsWithin(string file, string folder) => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
