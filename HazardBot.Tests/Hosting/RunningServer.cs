using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HazardBot.Tests.Hosting;

/// <summary>The real server, in this process, on a free port, with a data folder of its own.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly WebApplication _app;

    private RunningServer(TempFolder folder, WebApplication app, OpenLedger ledger)
    {
        (_folder, _app, Ledger) = (folder, app, ledger);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public OpenLedger Ledger { get; }

    public string Data => _folder.Path;

    public Uri Messages => new(Client.BaseAddress!, "/api/messages");

    public static async Task<RunningServer> StartAsync(ILoggerProvider? logs = null, params string[] settings)
    {
        var folder = new TempFolder();
        var (builder, installation) = Server.Prepare(
            ["--environment=Development", "--urls=http://127.0.0.1:0", $"--Data:Directory={folder.Path}", .. settings]);
        builder.Logging.ClearProviders();
        if (logs is not null)
        {
            builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace);
        }

        var ledger = await installation.OpenAsync(CancellationToken.None);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, CancellationToken.None);
        var app = Server.Build(builder, installation, ledger);
        await app.Services.GetRequiredService<RegisterWatch>().RefreshAsync(CancellationToken.None);
        await app.StartAsync();
        return new(folder, app, ledger);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Ledger.DisposeAsync();
        _folder.Dispose();
    }
}
