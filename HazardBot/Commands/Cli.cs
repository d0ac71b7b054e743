using System.CommandLine;
using System.CommandLine.Invocation;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary>The commands of the program. Without one it serves.</summary>
public static class Cli
{
    /// <summary>What is under way when the program is told to stop is finished: longer than the host itself waits for it.</summary>
    private static readonly InvocationConfiguration Invocation = new() { ProcessTerminationTimeout = TimeSpan.FromSeconds(35) };

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("HazardBot: 校园安全隐患随手报 · campus hazards, reported by chat into a ledger")
        {
            new ServeCommand(),
            new ChatCommand(),
            new ImportCommand(),
            new ExportCommand(),
            new PosterCommand(),
            new LedgerCommand(),
            new InboxCommand(),
            new OutboxCommand(),
            new RemindCommand(),
            new BindCommand(),
            new BindingsCommand(),
            new ChannelCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new SettingsCommand(),
            new UnderstandCommand(),
            new CheckCommand(),
            new ReportCommand(),
            new RetentionCommand(),
            new KeysCommand(),
        };

        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parse, cancel) => GuardAsync(() => ServeCommand.RunAsync(Settings(parse), cancel)));
        var parsed = root.Parse(args);
        return parsed.Action is ParseErrorAction ? GuardAsync(() => throw Unclear(parsed)) : parsed.InvokeAsync(Invocation);
    }

    /// <summary>Settings may be given on the command line as anywhere in .NET: <c>--Data:Directory=…</c> or <c>--Data:Directory …</c>.</summary>
    /// <exception cref="CannotStartException">A word that is neither a command nor a setting.</exception>
    public static string[] Settings(ParseResult parse)
    {
        var takesValue = false;
        foreach (var token in parse.UnmatchedTokens)
        {
            if (!takesValue && !token.StartsWith("--", StringComparison.Ordinal))
            {
                throw new CannotStartException([Operator.Tell(OperatorTexts.UnknownWord, new Slot("value", token))]);
            }

            takesValue = !takesValue && !token.Contains('=', StringComparison.Ordinal);
        }

        return [.. parse.UnmatchedTokens];
    }

    private static CannotStartException Unclear(ParseResult parsed)
    {
        var unknown = parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith("--", StringComparison.Ordinal));
        return new([unknown is null
            ? Operator.Tell(OperatorTexts.CommandCutOff, new Slot("value", parsed.CommandResult.Command.Name))
            : Operator.Tell(OperatorTexts.UnknownWord, new Slot("value", unknown))]);
    }

    /// <summary>Runs a command; what its operator can mend is told in one line each, without a stack trace.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (CannotStartException e)
        {
            foreach (var reason in e.Reasons)
            {
                await Console.Error.WriteLineAsync(reason);
            }

            return ExitCodes.Usage;
        }
    }
}
