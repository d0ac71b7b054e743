using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;

namespace HazardBot.Commands;

/// <summary><c>import organizations FILE</c>, <c>staff</c>, <c>places</c>, <c>roster</c> and <c>hazards</c>: all or nothing, repeatable, nothing deleted.</summary>
public sealed class ImportCommand : Command
{
    public ImportCommand()
        : base("import", "导入名册和旧台账（CSV 或 .xlsx） · import the register and older ledgers (CSV or .xlsx)")
    {
        Add(Kind("organizations", "单位：code,name,kind,parent,aliases,lon,lat,hotline · units", (importer, file, cancel) => importer.ImportOrganizationsAsync(file, cancel)));
        Add(Kind("staff", "人员：code,name,unit,role,phone,wecom,dingtalk,feishu,email · staff", (importer, file, cancel) => importer.ImportStaffAsync(file, cancel)));
        Add(Kind("places", "张贴二维码的地点：code,unit,name,english · places where a code hangs", (importer, file, cancel) => importer.ImportPlacesAsync(file, cancel)));
        Add(new ImportRosterCommand());
        Add(new ImportHazardsCommand());
    }

    private static Command Kind<T>(string name, string description, Func<RegisterImporter, byte[], CancellationToken, Task<ImportResult<T>>> import)
        where T : class, IRegistered
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV (UTF-8, GB18030) · .xlsx" };
        var command = new Command(name, description) { file };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(file)!, Cli.Settings(parse), import, cancel)));
        return command;
    }

    private static async Task<int> RunAsync<T>(
        FileInfo file, string[] settings, Func<RegisterImporter, byte[], CancellationToken, Task<ImportResult<T>>> import, CancellationToken cancel)
        where T : class, IRegistered
    {
        var bytes = await ReadAsync(file, cancel);
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var result = await import(new(ledger.Organizations, TimeProvider.System), bytes, cancel);
        Tell(result.Reading.Notes);
        if (result.Plan is not { } plan)
        {
            return Refuse(result.Reading.Problems);
        }

        Console.Out.WriteLine(Operator.Tell(
            OperatorTexts.ImportDone,
            new Slot("added", Operator.Number(plan.Added.Count)),
            new Slot("changed", Operator.Number(plan.Changed.Count)),
            new Slot("unchanged", Operator.Number(plan.Unchanged))));
        foreach (var gone in plan.Vanished)
        {
            Tell(RegisterTexts.Vanished(gone));
        }

        return ExitCodes.Good;
    }

    /// <exception cref="CannotStartException">There is no such file.</exception>
    internal static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancel) => file.Exists
        ? await File.ReadAllBytesAsync(file.FullName, cancel)
        : throw new CannotStartException([Operator.Tell(OperatorTexts.FileNotThere, new Slot("file", file.FullName))]);

    /// <summary>Names what is wrong with the file.</summary>
    internal static int Refuse(IReadOnlyList<ImportProblem> problems)
    {
        Console.Out.WriteLine(Operator.Tell(OperatorTexts.ImportRefused, new Slot("count", Operator.Number(problems.Count))));
        Tell(problems);
        return ExitCodes.Fault;
    }

    internal static void Tell(IReadOnlyList<ImportProblem> problems)
    {
        foreach (var problem in problems)
        {
            Tell(ImportTexts.Of(problem));
        }
    }

    private static void Tell(ImportText text) => Console.Out.WriteLine("  " + Operator.Tell(new Line(text.Zh, text.En)));
}
