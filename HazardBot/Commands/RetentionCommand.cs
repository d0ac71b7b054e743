using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Jobs;
using HazardBot.Turns;

namespace HazardBot.Commands;

/// <summary><c>retention</c>: destroys the words and reporters whose time is over, as the server does; <c>--dry-run</c> only counts.</summary>
public sealed class RetentionCommand : Command
{
    public RetentionCommand()
        : base("retention", "到期销毁：保密件的内容和举报人的联系方式 · destroy what has been kept long enough")
    {
        var now = new Option<string?>("--now") { Description = "当作现在 · the time to take for now, like 2026-12-01T08:00:00+08:00" };
        var dry = new Option<bool>("--dry-run") { Description = "只数不删 · count and destroy nothing" };
        Add(now);
        Add(dry);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(now), parse.GetValue(dry), Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(string? text, bool isDryRun, string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        var now = TimeProvider.System.GetUtcNow();
        if (text is not null && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out now))
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.NowWrong, new Slot("value", text))]);
        }

        await using var ledger = await installation.OpenAsync(cancel);
        var registers = new RegisterWatch(ledger.Organizations);
        await registers.RefreshAsync(cancel);
        var local = TimeZoneInfo.ConvertTime(now, installation.Zone);
        var counts = await new CaseUpkeep(ledger, registers, installation.Settings.Cases, new SystemChance()).RunAsync(local, isDryRun, cancel);
        var keys = isDryRun ? 0 : await ledger.Keys.DestroyDueAsync(local, cancel);
        Console.Out.WriteLine(Operator.Tell(
            isDryRun ? CaseOperatorTexts.RetentionDry : CaseOperatorTexts.RetentionDone,
            new("cases", Operator.Number(counts.Anonymized)),
            new("reports", Operator.Number(counts.Reporters)),
            new("routed", Operator.Number(counts.Routed)),
            new("keys", Operator.Number(keys))));
        return ExitCodes.Good;
    }
}
