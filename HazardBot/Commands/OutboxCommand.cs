using System.CommandLine;
using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;

namespace HazardBot.Commands;

/// <summary><c>outbox</c>: what waits to be sent, what failed, and why; <c>hold</c> and <c>release</c>.</summary>
public sealed class OutboxCommand : Command
{
    private const int MostLines = 200;

    private static readonly OutgoingState[] Shown =
    [
        OutgoingState.Waiting, OutgoingState.Sending, OutgoingState.Unknown, OutgoingState.Refused,
        OutgoingState.WindowClosed, OutgoingState.RecipientGone, OutgoingState.NoWay,
    ];

    public OutboxCommand()
        : base("outbox", "列出等着发和没发成的消息 · list messages that wait or failed")
    {
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(Cli.Settings(parse), ListAsync, cancel)));
        Add(Switch("hold", "暂停发送 · send nothing until released", HoldAsync));
        Add(Switch("release", "恢复发送 · let what waits go", ReleaseAsync));
    }

    private static Command Switch(string name, string description, Func<OpenLedger, Installation, CancellationToken, Task> run)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(Cli.Settings(parse), run, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, Func<OpenLedger, Installation, CancellationToken, Task> run, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        await run(ledger, installation, cancel);
        return ExitCodes.Good;
    }

    private static async Task HoldAsync(OpenLedger ledger, Installation installation, CancellationToken cancel)
    {
        await ledger.Outbox.HoldAsync(TimeProvider.System.GetUtcNow(), cancel);
        await TellHeldAsync(ledger, installation, cancel);
    }

    private static async Task ReleaseAsync(OpenLedger ledger, Installation installation, CancellationToken cancel)
    {
        await ledger.Outbox.ReleaseAsync(cancel);
        Console.Out.WriteLine(Operator.Tell(OperatorTexts.OutboxReleased));
    }

    private static async Task ListAsync(OpenLedger ledger, Installation installation, CancellationToken cancel)
    {
        await TellHeldAsync(ledger, installation, cancel);
        var isEmpty = true;
        foreach (var state in Shown)
        {
            foreach (var line in await ledger.Outbox.ListAsync(state, MostLines, cancel))
            {
                isEmpty = false;
                Console.Out.WriteLine(Operator.Tell(
                    OperatorTexts.OutboxLine,
                    new("at", Local(line.Message.CreatedAt, installation)),
                    new("state", line.State.ToString()),
                    new("kind", line.Message.Kind.ToString()),
                    new("to", line.Message.Staff ?? Operator.Tell(OperatorTexts.OutboxReporter)),
                    new("attempts", Operator.Number(line.Message.Attempts)),
                    new("error", line.Error ?? "")));
            }
        }

        foreach (var line in await ledger.Outbox.PossiblyRepeatedAsync(MostLines, cancel))
        {
            isEmpty = false;
            Console.Out.WriteLine(Operator.Tell(
                OperatorTexts.OutboxRepeated,
                new("at", Local(line.Message.CreatedAt, installation)),
                new("kind", line.Message.Kind.ToString()),
                new("to", line.Message.Staff ?? Operator.Tell(OperatorTexts.OutboxReporter)),
                new("times", Operator.Number(line.Message.Unanswered + 1))));
        }

        isEmpty &= !await ListRepliesAsync(ledger, installation, cancel);
        if (isEmpty)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.OutboxNone));
        }
    }

    /// <summary>Answers in chats: what was sent leaves no line.</summary>
    private static async Task<bool> ListRepliesAsync(OpenLedger ledger, Installation installation, CancellationToken cancel)
    {
        var isAny = false;
        foreach (var state in Shown)
        {
            foreach (var reply in await ledger.Replies.ListAsync(state, MostLines, cancel))
            {
                isAny = true;
                Console.Out.WriteLine(Operator.Tell(
                    OperatorTexts.OutboxLine,
                    new("at", Local(reply.CreatedAt, installation)),
                    new("state", reply.State.ToString()),
                    new("kind", "Reply"),
                    new("to", reply.Channel),
                    new("attempts", Operator.Number(reply.Attempts)),
                    new("error", reply.Error ?? "")));
            }
        }

        return isAny;
    }

    private static async Task TellHeldAsync(OpenLedger ledger, Installation installation, CancellationToken cancel)
    {
        if (await ledger.Outbox.HeldSinceAsync(cancel) is { } since)
        {
            Console.Out.WriteLine(Operator.Tell(OperatorTexts.OutboxHeld, new Slot("since", Local(since, installation))));
        }
    }

    private static string Local(DateTimeOffset at, Installation installation) =>
        TimeZoneInfo.ConvertTime(at, installation.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
