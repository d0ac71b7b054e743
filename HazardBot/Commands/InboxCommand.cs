using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary><c>inbox</c>: what could not be answered and waits under its incident number. No word of it is shown.</summary>
public sealed class InboxCommand : Command
{
    private const int MostLines = 200;

    public InboxCommand()
        : base("inbox", "列出没能处理、已搁置的消息 · list messages that were set aside")
    {
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => ListAsync(Cli.Settings(parse), cancel)));
    }

    private static async Task<int> ListAsync(string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var lines = await ledger.SetAside.ListAsync(MostLines, cancel);
        if (lines.Count == 0)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.SetAsideNone));
        }

        foreach (var line in lines)
        {
            var at = TimeZoneInfo.ConvertTime(line.ReceivedAt, installation.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            Console.Out.WriteLine(Operator.Tell(
                OperatorTexts.SetAsideLine, new Slot("at", at), new Slot("incident", line.Incident), new Slot("error", line.Error ?? "")));
        }

        return ExitCodes.Good;
    }
}
