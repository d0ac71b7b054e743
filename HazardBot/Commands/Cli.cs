using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary>The commands of the program. Without one it serves.</summary>
public static class Cli
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("HazardBot: 校园安全隐患随手报 · campus hazards, reported by chat into a ledger")
        {
            new ServeCommand(),
            new ChatCommand(),
            new ImportCommand(),
            new LedgerCommand(),
            new InboxCommand(),
        };

        // Settings may be given on the command line as anywhere in .NET (--Data:Directory=…): what no command knows goes to them.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parse, cancel) => ServeCommand.RunAsync([.. parse.UnmatchedTokens], cancel));
        return root.Parse(args).InvokeAsync();
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
                await Console.Error.WriteLineAsync(Operator.Tell(OperatorTexts.CannotStart, new Slot("problem", reason)));
            }

            return ExitCodes.Usage;
        }
    }
}
