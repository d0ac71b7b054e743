using System.CommandLine;
using HazardBot.Alerts;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Commands;

/// <summary><c>check</c>: what has to be right before people in danger rely on it. Ends with 1 while something is unconfirmed or nobody can be reached.</summary>
public sealed class CheckCommand : Command
{
    public CheckCommand()
        : base("check", "上线前检查：电话、危险提示、值班能不能找到人 · what must be right before going live: numbers, danger cards, who can be reached")
    {
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var isGood = TellConfirmations(installation);
        isGood &= await TellReachAsync(installation, ledger, cancel);
        if (isGood)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.CheckGood));
        }

        return isGood ? ExitCodes.Good : ExitCodes.Fault;
    }

    private static bool TellConfirmations(Installation installation)
    {
        var open = Confirmations.Of(installation.Settings).Where(item => !item.IsConfirmed).ToList();
        if (open.Count > 0)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.CheckUnconfirmed, new Slot("count", Operator.Number(open.Count))));
        }

        foreach (var item in open)
        {
            Console.Out.WriteLine($"  Confirmed:{item.Name} = {item.Mark}" + (item.Shown == item.Mark ? "" : $"    {item.Shown}"));
        }

        return open.Count == 0;
    }

    /// <summary>Units whose alerts go up because nobody of theirs has a chat, and the address outside.</summary>
    private static async Task<bool> TellReachAsync(Installation installation, OpenLedger ledger, CancellationToken cancel)
    {
        var registers = new RegisterWatch(ledger.Organizations);
        await registers.RefreshAsync(cancel);
        var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), installation.Zone);
        var gaps = await AlertReach.GapsAsync(ledger, registers.Current, DateOnly.FromDateTime(now.DateTime), cancel);
        if (gaps.Count > 0)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.CheckUnreachable, new Slot("count", Operator.Number(gaps.Count))));
        }

        foreach (var unit in gaps)
        {
            Console.Out.WriteLine($"  {unit.Code} {unit.Name}");
        }

        var hasOutside = installation.Settings.Alerts.Outside.ToAddress() is not null;
        if (!hasOutside)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.CheckNoOutside));
        }

        return gaps.Count == 0 && hasOutside;
    }
}
