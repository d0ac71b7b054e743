using System.CommandLine;
using HazardBot.Backups;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary><c>restore --data FILE --keys FILE</c>: into an empty data directory; afterwards nothing is sent until <c>outbox release</c>.</summary>
public sealed class RestoreCommand : Command
{
    public RestoreCommand()
        : base("restore", "从两个备份文件恢复到空的数据目录 · restore the two files of a backup into an empty data directory")
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
        if (data is null != installation.Settings.Database.IsSqlServer)
        {
            throw new CannotStartException([Operator.Tell(data is null ? BackupTexts.NoData : BackupTexts.OwnBackup)]);
        }

        await BackupReader.RestoreAsync(installation, data is null ? null : Path.GetFullPath(data), Path.GetFullPath(keys), TimeProvider.System, cancel);
        Console.Out.WriteLine(Operator.Tell(BackupTexts.Restored));
        return ExitCodes.Good;
    }
}
