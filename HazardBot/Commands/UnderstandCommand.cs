using System.CommandLine;
using System.Text;
using HazardBot.Commands.Understand;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;

namespace HazardBot.Commands;

/// <summary><c>understand</c>: reads messages as JSON Lines and writes what each means, by the code that a chat uses. No database is opened.</summary>
public sealed class UnderstandCommand : Command
{
    public UnderstandCommand()
        : base("understand", "逐行读 JSON，说出每条消息的意思 · read JSON Lines and tell what each message means")
    {
        var register = new Option<FileInfo?>("--register") { Description = "单位名册 CSV；不写就用示例名册 · a register; without one the demo register" };
        Add(register);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(register), Server.Settings(Cli.Settings(parse)).Ledger.NumberPrefix, cancel)));
    }

    private static async Task<int> RunAsync(FileInfo? file, string prefix, CancellationToken cancel)
    {
        var reader = new MessageReader(file is null ? DemoRegister.Register : await RegisterOfAsync(file, cancel), prefix);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var good = true;
        while (await input.ReadLineAsync(cancel) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var answer = reader.Answer(line);
            good &= answer.IsGood;
            await output.WriteLineAsync(answer.Json.AsMemory(), cancel);
        }

        return good ? ExitCodes.Good : ExitCodes.Fault;
    }

    /// <exception cref="CannotStartException">The file is not there or no register.</exception>
    private static async Task<Register> RegisterOfAsync(FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.FileNotThere, new Slot("file", file.FullName))]);
        }

        var reading = OrganizationImport.Read(await File.ReadAllBytesAsync(file.FullName, cancel));
        if (reading.IsGood)
        {
            return new(reading.Rows);
        }

        var problems = reading.Problems.Select(ImportTexts.Of).Select(text => Operator.Tell(new Line(text.Zh, text.En)));
        throw new CannotStartException([Operator.Tell(OperatorTexts.RegisterUnreadable, new Slot("count", Operator.Number(reading.Problems.Count))), .. problems]);
    }
}
