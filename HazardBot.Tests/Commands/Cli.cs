using HazardBot.Tests.Hosting;

namespace HazardBot.Tests.Commands;

/// <summary>The program's commands on the data of one folder, as an operator types them.</summary>
internal sealed class Cli(TempFolder folder)
{
    public Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        BotProcess.RunAsync(arguments, Installed.Development(folder));

    /// <summary>What was typed into <c>chat</c>, line by line.</summary>
    public Task<(int ExitCode, string Output, string Errors)> ChatAsync(params string[] lines) =>
        BotProcess.RunAsync(["chat"], Installed.Development(folder), string.Join('\n', lines) + "\n");
}
