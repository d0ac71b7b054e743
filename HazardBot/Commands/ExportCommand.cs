using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Hazards.Export;
using HazardBot.Settings;

namespace HazardBot.Commands;

/// <summary><c>export ledger FILE.xlsx</c>: the ledger as schools keep it, a sheet of 25 columns and one of 12.</summary>
public sealed class ExportCommand : Command
{
    public ExportCommand()
        : base("export", "导出台账 · export the ledger")
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".xlsx" };
        var unit = new Option<string?>("--unit") { Description = "单位编码，含下级；不写则全部 · code of a unit, with all below it" };
        var from = new Option<string?>("--from") { Description = "排查时间从哪天起，如 2026-01-01 · first day of finding" };
        var to = new Option<string?>("--to") { Description = "到哪天止 · last day of finding" };
        var ledger = new Command("ledger", "隐患排查整改台账（xlsx） · the ledger of hazards (xlsx)") { file, unit, from, to };
        ledger.TreatUnmatchedTokensAsErrors = false;
        ledger.SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(
            parse.GetValue(file)!, parse.GetValue(unit), parse.GetValue(from), parse.GetValue(to), Cli.Settings(parse), cancel)));
        Add(ledger);
    }

    private static async Task<int> RunAsync(FileInfo file, string? code, string? from, string? to, string[] settings, CancellationToken cancel)
    {
        var (first, last) = (DayOf(from), DayOf(to));
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var register = await ImportHazardsCommand.ReadRegisterAsync(ledger, cancel);
        var range = new ExportRange(ImportHazardsCommand.UnitOf(register, code), first, last);
        var now = new LocalTime(TimeProvider.System, installation.Zone).Now;
        var part = file.FullName + ".part";
        try
        {
            int rows;
            await using (var output = File.Create(part))
            {
                rows = ledger.Export.Write(output, register, range, now, installation.Zone, cancel);
            }

            File.Move(part, file.FullName, overwrite: true);
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.ExportDone, new Slot("count", Operator.Number(rows)), new Slot("file", file.FullName)));
            return ExitCodes.Good;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.CannotWrite, new Slot("file", file.FullName), new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <exception cref="CannotStartException">It is no day.</exception>
    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new CannotStartException([Operator.Tell(OperatorTexts.NoSuchDay, new Slot("value", text))]);
}
