using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Cases;

namespace HazardBot.Commands;

/// <summary><c>report access --case NUMBER</c>: who read a confidential case, when and why, and who did what. No word of it.</summary>
public sealed class ReportCommand : Command
{
    public ReportCommand()
        : base("report", "报告 · reports")
    {
        var access = new Command("access", "谁在什么时候、为什么看过一件保密件 · who read a confidential case, when and why") { TreatUnmatchedTokensAsErrors = false };
        var number = new Option<string?>("--case") { Description = "保密件编号 · its number, like BM-7K3Q-X9TD" };
        access.Add(number);
        access.SetAction((parse, cancel) => Cli.GuardAsync(() => AccessAsync(parse.GetValue(number), Cli.Settings(parse), cancel)));
        Add(access);
    }

    private static async Task<int> AccessAsync(string? text, string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        if (text is null || CaseNumber.Find(text) is not { } number)
        {
            throw new CannotStartException([Operator.Tell(CaseOperatorTexts.NumberWrong, new Slot("value", text ?? ""))]);
        }

        await using var ledger = await installation.OpenAsync(cancel);
        if (await ledger.CaseAccess.OfAsync(number, cancel) is not { } report)
        {
            Console.Out.WriteLine(Operator.Tell(CaseOperatorTexts.NoSuchCase, new Slot("number", number)));
            return ExitCodes.Fault;
        }

        Console.Out.WriteLine(Operator.Tell(
            CaseOperatorTexts.AccessHead, new("number", number), new("count", Operator.Number(report.Reads.Count)), new("steps", Operator.Number(report.Steps.Count))));
        foreach (var read in report.Reads)
        {
            Console.Out.WriteLine(Operator.Tell(
                CaseOperatorTexts.AccessLine,
                new("at", Local(read.At, installation)),
                new("staff", read.Staff),
                new("role", read.Role),
                new("version", Operator.Number(read.Version)),
                new("purpose", read.Words ?? Operator.Tell(CaseOperatorTexts.Purpose(read.Purpose)))));
        }

        foreach (var step in report.Steps)
        {
            Console.Out.WriteLine(Operator.Tell(
                CaseOperatorTexts.StepLine,
                new("at", Local(step.At, installation)),
                new("staff", step.Actor.Code),
                new("role", step.Actor.Role),
                new("version", Operator.Number(step.Version)),
                new("kind", step.Kind.ToString())));
        }

        return ExitCodes.Good;
    }

    private static string Local(DateTimeOffset at, Installation installation) =>
        TimeZoneInfo.ConvertTime(at, installation.Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
