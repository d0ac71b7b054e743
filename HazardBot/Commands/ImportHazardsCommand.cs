using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards.Import;
using HazardBot.Ledger.Organizations;
using HazardBot.Settings;

namespace HazardBot.Commands;

/// <summary><c>import hazards FILE</c>: an older ledger with its conclusions and days (存量补录).</summary>
public sealed class ImportHazardsCommand : Command
{
    public ImportHazardsCommand()
        : base("hazards", "旧台账：25 栏或 12 栏的隐患排查整改台账 · an older ledger in 25 or 12 columns")
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV (UTF-8, GB18030) · .xlsx" };
        var unit = new Option<string?>("--unit") { Description = "单位编码，文件里没写填报单位时用 · code of the unit whose ledger it is" };
        Add(file);
        Add(unit);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(file)!, parse.GetValue(unit), Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(FileInfo file, string? unit, string[] settings, CancellationToken cancel)
    {
        var bytes = await ImportCommand.ReadAsync(file, cancel);
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var register = await ReadRegisterAsync(ledger, cancel);
        UnitOf(register, unit);
        var now = new LocalTime(TimeProvider.System, installation.Zone).Now;
        var understanding = new LexiconUnderstanding();
        var context = new ImportContext(register, unit, now, installation.Zone, new DueDates(installation.Calendar, installation.Settings.Clocks), text => understanding.Read(text, new ReadingContext(register, now)).Categories switch
        {
            [var likeliest, ..] => likeliest.Category,
            _ => null,
        });
        var result = await ledger.HazardImport.ImportAsync(bytes, context, cancel);
        ImportCommand.Tell(result.Reading.Notes);
        if (result.Added is not { } added)
        {
            return ImportCommand.Refuse(result.Reading.Problems);
        }

        Console.Out.WriteLine(Operator.Tell(
            OperatorTexts.ImportHazardsDone, new Slot("added", Operator.Number(added)), new Slot("unchanged", Operator.Number(result.Unchanged))));
        return ExitCodes.Good;
    }

    internal static async Task<Register> ReadRegisterAsync(OpenLedger ledger, CancellationToken cancel) =>
        (await ledger.Organizations.LoadAsync(cancel)).ToRegister();

    /// <summary>The unit of a code given on the command line; null where none is given.</summary>
    /// <exception cref="CannotStartException">The register has no such unit.</exception>
    internal static Organization? UnitOf(Register register, string? code) => code is null
        ? null
        : register.Find(code) ?? throw new CannotStartException([Operator.Tell(OperatorTexts.NoSuchUnit, new Slot("value", code))]);
}
