using System.CommandLine;
using HazardBot.Hosting;
using HazardBot.Turns;

namespace HazardBot.Commands;

/// <summary><c>serve</c>: answers people until it is stopped.</summary>
public sealed class ServeCommand : Command
{
    public ServeCommand()
        : base("serve", "启动服务（默认） · run the server (default)")
    {
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(Cli.Settings(parse), cancel)));
    }

    public static async Task<int> RunAsync(string[] settings, CancellationToken cancel)
    {
        var (builder, installation) = Server.Prepare(settings);
        await using var ledger = await installation.OpenAsync(cancel);
        var isFilled = await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        await using var app = Server.Build(builder, installation, ledger);
        await app.Services.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            throw new CannotStartException([e.Message]);
        }

        await Greeting.PrintAsync(app, installation, ledger, isFilled);
        await app.WaitForShutdownAsync(cancel);
        return ExitCodes.Good;
    }
}
