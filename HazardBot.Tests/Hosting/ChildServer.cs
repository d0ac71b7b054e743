using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HazardBot.Tests.Hosting;

/// <summary>The program as a process of its own: it can be killed, and it can refuse to start.</summary>
internal sealed class ChildServer : IDisposable
{
    private readonly Process _process;

    private ChildServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <param name="wrapper">A program and its arguments to run it under.</param>
    public static ChildServer Start(string data, int port, string environment = "Development", params string[] wrapper)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        return new(Process.Start(Info(wrapper, environment, ["serve", $"--Data:Directory={data}", $"--urls={address}"]))!, new Uri(address));
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string environment, string[] arguments, string? input = null)
    {
        using var process = Process.Start(Info([], environment, arguments))!;
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public async Task WaitUntilUpAsync(HttpClient client, CancellationToken cancel)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromSeconds(60))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Address, "/readyz"), cancel);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(10, cancel);
        }

        throw new TimeoutException("The server did not come up.");
    }

    /// <summary>SIGKILL: nothing can be tidied up.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Info(string[] wrapper, string environment, string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] all = [.. wrapper, dotnet, Path.Combine(AppContext.BaseDirectory, "HazardBot.dll"), .. arguments];
        var info = new ProcessStartInfo(all[0], all[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        info.Environment["Logging__LogLevel__Default"] = "None";
        info.Environment["LANG"] = "en_US.UTF-8";
        info.Environment.Remove("ASPNETCORE_URLS");
        return info;
    }
}
