using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>WebKitGTK, the engine nearest to Safari that a Linux machine has, driven by its own WebDriver.</summary>
internal sealed class WebKit : IAsyncDisposable
{
    private const string Driver = "/usr/bin/WebKitWebDriver";
    private const string Screen = "/usr/bin/Xvfb";
    private const string MiniBrowser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
    private const string Element = "element-6066-11e4-a52e-4f735466cecf";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _screen;
    private readonly Process _driver;
    private readonly HttpClient _http;
    private string _session = "";

    private WebKit(Process screen, Process driver, int port)
    {
        (_screen, _driver) = (screen, driver);
        _http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(1) };
    }

    public static async Task<WebKit> StartAsync()
    {
        Assert.SkipUnless(File.Exists(Driver) && File.Exists(MiniBrowser) && File.Exists(Screen), "webkit2gtk-driver and xvfb are not installed");
        var screen = Run(Screen, ["-displayfd", "1", "-screen", "0", "900x900x24", "-nolisten", "tcp"], null);
        var display = await screen.StandardOutput.ReadLineAsync(Cancel).AsTask().WaitAsync(Patience, Cancel);
        var port = FreePort();
        var browser = new WebKit(screen, Run(Driver, ["--port=" + port.ToString(CultureInfo.InvariantCulture)], ":" + display), port);
        try
        {
            await browser.BeginAsync();
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    public Task GoAsync(Uri address) => PostAsync("/url", new() { ["url"] = address.ToString() });

    public Task ReloadAsync() => PostAsync("/refresh", []);

    /// <summary>Types into what the selector finds; a file's path into one that takes files.</summary>
    public async Task TypeAsync(string selector, string text) => await PostAsync($"/element/{await FindAsync(selector)}/value", new() { ["text"] = text });

    public async Task ClickAsync(string selector) => await PostAsync($"/element/{await FindAsync(selector)}/click", []);

    public async Task<JsonNode?> RunAsync(string script) => await PostAsync("/execute/sync", new() { ["script"] = script, ["args"] = new JsonArray() });

    /// <summary>Waits until the script gives true.</summary>
    public async Task WaitAsync(string script)
    {
        var since = Stopwatch.StartNew();
        while (!(bool)(await RunAsync($"return !!({script})"))!)
        {
            Assert.True(since.Elapsed < Patience, $"Never true: {script}\n{await RunAsync("return document.body.innerText")}");
            await Task.Delay(50, Cancel);
        }
    }

    public Task SeesAsync(string text) => WaitAsync($"document.getElementById('log').textContent.includes('{text}')");

    public async ValueTask DisposeAsync()
    {
        if (_session.Length > 0)
        {
            using var ended = await _http.DeleteAsync(new Uri(_session, UriKind.Relative), CancellationToken.None);
        }

        foreach (var process in new[] { _driver, _screen })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        _http.Dispose();
    }

    private async Task BeginAsync()
    {
        var wanted = new JsonObject
        {
            ["capabilities"] = new JsonObject
            {
                ["alwaysMatch"] = new JsonObject
                {
                    ["webkitgtk:browserOptions"] = new JsonObject { ["binary"] = MiniBrowser, ["args"] = new JsonArray("--automation") },
                },
            },
        };
        for (var tries = 1; ; tries++)
        {
            try
            {
                _session = "/session/" + (string)(await SendAsync("/session", wanted))!["sessionId"]!;
                return;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                // The driver takes a moment to listen.
                await Task.Delay(50, Cancel);
            }
        }
    }

    private async Task<string> FindAsync(string selector) =>
        (string)(await PostAsync("/element", new() { ["using"] = "css selector", ["value"] = selector }))![Element]!;

    private Task<JsonNode?> PostAsync(string path, JsonObject body) => SendAsync(_session + path, body);

    private async Task<JsonNode?> SendAsync(string path, JsonObject body)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, Cancel);
        var value = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["value"];
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {value}");
        return value;
    }

    private static Process Run(string program, string[] arguments, string? display)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        foreach (var proxy in new[] { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy" })
        {
            start.Environment.Remove(proxy);
        }

        if (display is not null)
        {
            start.Environment["DISPLAY"] = display;
        }

        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
