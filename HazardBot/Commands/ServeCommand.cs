using System.CommandLine;
using System.Net.Sockets;
using HazardBot.Dialogs.Texts;
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
        catch (Exception e) when (e is IOException or SocketException or FormatException or InvalidOperationException)
        {
            // Taken, not allowed, or no address at all: what ASPNETCORE_URLS names can't be listened on.
            throw new CannotStartException([Operator.Tell(OperatorTexts.CannotListen, new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }

        await Greeting.PrintAsync(app, installation, ledger, isFilled);
        await app.WaitForShutdownAsync(cancel);
        return ExitCodes.Good;
    }
}
