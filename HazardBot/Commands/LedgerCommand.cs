using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Commands;

/// <summary><c>ledger verify</c>: recomputes every chain and every current row.</summary>
public sealed class LedgerCommand : Command
{
    public LedgerCommand()
        : base("ledger", "台账 · the ledger")
    {
        var verify = new Command("verify", "核对整本台账：流转链条与台账行 · prove the ledger: its chains and current rows") { TreatUnmatchedTokensAsErrors = false };
        verify.SetAction((parse, cancel) => Cli.GuardAsync(() => VerifyAsync(Cli.Settings(parse), cancel)));
        Add(verify);
    }

    private static async Task<int> VerifyAsync(string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var proof = await ledger.Verifier.VerifyAsync(cancel);
        var cases = await ledger.CaseVerifier.VerifyAsync(cancel);
        IReadOnlyList<LedgerFinding> findings = [.. proof.Findings, .. cases.Findings];
        if (findings.Count == 0)
        {
            Console.Out.WriteLine(Operator.Tell(
                OperatorTexts.VerifyGood,
                new Slot("hazards", Operator.Number(proof.Hazards)),
                new Slot("events", Operator.Number(proof.Events)),
                new Slot("without", Operator.Number(proof.WithoutWords))));
            Console.Out.WriteLine(Operator.Tell(
                CaseOperatorTexts.VerifyCases,
                new Slot("cases", Operator.Number(cases.Hazards)),
                new Slot("events", Operator.Number(cases.Events)),
                new Slot("without", Operator.Number(cases.WithoutWords))));
            return ExitCodes.Good;
        }

        Console.Out.WriteLine(Operator.Tell(OperatorTexts.VerifyBad, new Slot("count", Operator.Number(findings.Count))));
        foreach (var finding in findings)
        {
            Console.Out.WriteLine(Operator.Tell(
                OperatorTexts.VerifyFinding,
                new Slot("number", finding.Number),
                new Slot("version", Operator.Number(finding.Version)),
                new Slot("fault", Operator.Tell(Of(finding.Fault)))));
        }

        return ExitCodes.Fault;
    }

    private static Line Of(LedgerFault fault) => fault switch
    {
        LedgerFault.ChainBroken => OperatorTexts.ChainBroken,
        LedgerFault.EventMissing => OperatorTexts.EventMissing,
        LedgerFault.RowMissing => OperatorTexts.RowMissing,
        LedgerFault.TrailMissing => OperatorTexts.TrailMissing,
        LedgerFault.RowDiffers => OperatorTexts.RowDiffers,
        _ => OperatorTexts.Unreadable,
    };
}
