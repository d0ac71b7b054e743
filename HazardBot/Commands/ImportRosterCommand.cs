using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Duties.Rosters;

namespace HazardBot.Commands;

/// <summary><c>import roster FILE</c>: who is on duty where and when. The file is the whole roster.</summary>
public sealed class ImportRosterCommand : Command
{
    public ImportRosterCommand()
        : base("roster", "值班表：unit,staff,from,to,category · the duty roster")
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV (UTF-8, GB18030) · .xlsx" };
        Add(file);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(file)!, Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(FileInfo file, string[] settings, CancellationToken cancel)
    {
        var bytes = await ImportCommand.ReadAsync(file, cancel);
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var result = await new RosterImporter(ledger.Organizations, ledger.Duties, TimeProvider.System).ImportAsync(bytes, cancel);
        ImportCommand.Tell(result.Reading.Notes);
        if (result.Added is not { } added)
        {
            return ImportCommand.Refuse(result.Reading.Problems);
        }

        Console.Out.WriteLine(Operator.Tell(
            OperatorTexts.ImportRosterDone,
            new("added", Operator.Number(added)),
            new("ended", Operator.Number(result.Ended)),
            new("unchanged", Operator.Number(result.Unchanged))));
        return ExitCodes.Good;
    }
}
