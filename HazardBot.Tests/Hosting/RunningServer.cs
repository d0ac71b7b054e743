using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HazardBot.Tests.Hosting;

/// <summary>The real server on a port of its own, in this process, in Development with the invented register.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly WebApplication _app;
    private readonly OpenLedger _ledger;

    private RunningServer(TempFolder folder, WebApplication app, OpenLedger ledger)
    {
        (_folder, _app, _ledger) = (folder, app, ledger);
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(1) };
    }

    public HttpClient Http { get; }

    public Uri Messages => new(Http.BaseAddress!, "/api/messages");

    public OpenLedger Ledger => _ledger;

    /// <summary>The data directory.</summary>
    public string Data => _folder.Data;

    public LedgerFile File => new(Path.Combine(_folder.Data, "ledger.db"));

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">As on the command line.</param>
    /// <param name="logs">Gets every line of every level that the server writes if asked for all; nothing is logged if null.</param>
    /// <param name="services">Adds what stands in for the world outside.</param>
    /// <param name="open">Opens the ledger, where it isn't the one of the settings.</param>
    public static async Task<RunningServer> StartAsync(
        string[]? settings = null, ILoggerProvider? logs = null, Func<Installation, CancellationToken, Task<OpenLedger>>? open = null,
        Action<IServiceCollection>? services = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = new TempFolder();
        var (builder, installation) = Server.Prepare(
            ["--environment=Development", "--urls=http://127.0.0.1:0", $"--Data:Directory={folder.Data}", .. settings ?? []]);
        builder.Logging.ClearProviders();
        if (logs is not null)
        {
            builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace);
        }

        var ledger = await (open is null ? installation.OpenAsync(cancel) : open(installation, cancel));
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        services?.Invoke(builder.Services);
        var app = Server.Build(builder, installation, ledger);
        await app.Services.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);
        await app.StartAsync(cancel);
        return new(folder, app, ledger);
    }

    /// <summary>A new person in a chat of their own.</summary>
    public HttpChat Chat(string name) => new(Http, name);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await _ledger.DisposeAsync();
        _folder.Dispose();
    }
}
