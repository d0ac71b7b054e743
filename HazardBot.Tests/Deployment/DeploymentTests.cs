using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using HazardBot.Settings;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Deployment;

/// <summary>What is handed to an administrator is looked at by the tools that will read it, where they are installed.</summary>
public sealed partial class DeploymentTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Docker_compose_accepts_the_file()
    {
        Assert.SkipUnless(await RunAsync("docker", "compose", "version") is { ExitCode: 0 }, "no docker compose on this machine");

        var (exitCode, said) = (await RunAsync("docker", "compose", "-f", Repository("deployment/compose.yaml"), "config", "--quiet"))!.Value;

        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task Systemd_accepts_the_unit()
    {
        Assert.SkipUnless(await RunAsync("systemd-analyze", "--version") is { ExitCode: 0 }, "no systemd-analyze on this machine");
        var unit = await File.ReadAllTextAsync(Repository("deployment/systemd/hazardbot.service"), Cancel);
        var file = _folder["hazardbot.service"];
        await File.WriteAllTextAsync(file, unit.Replace("ExecStart=/opt/hazardbot/HazardBot", "ExecStart=/bin/true", StringComparison.Ordinal), Cancel);

        var (exitCode, said) = (await RunAsync("systemd-analyze", "verify", file))!.Value;
        Assert.SkipWhen(said.Contains("Failed to initialize manager", StringComparison.Ordinal), "systemd-analyze can't work here: " + said);

        Assert.True(exitCode == 0 && !said.Contains("hazardbot.service", StringComparison.Ordinal), said);
    }

    [Fact]
    public async Task Systemd_complains_of_a_unit_that_is_wrong()
    {
        Assert.SkipUnless(await RunAsync("systemd-analyze", "--version") is { ExitCode: 0 }, "no systemd-analyze on this machine");
        var file = _folder["wrong.service"];
        await File.WriteAllTextAsync(file, "[Service]\nExecStart=/bin/true\nTimeoutStopSec=soon\n", Cancel);

        Assert.Contains("wrong.service:3", (await RunAsync("systemd-analyze", "verify", file))!.Value.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nginx_accepts_the_configuration()
    {
        Assert.SkipUnless(await RunAsync("nginx", "-v") is { ExitCode: 0 }, "no nginx on this machine");
        Assert.SkipUnless(await RunAsync("openssl", "version") is { ExitCode: 0 }, "no openssl on this machine");
        await RunAsync("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=test", "-keyout", _folder["privkey.pem"], "-out", _folder["fullchain.pem"]);
        var site = (await File.ReadAllTextAsync(Repository("deployment/nginx/hazardbot.conf"), Cancel))
            .Replace("/etc/nginx/tls", _folder.Path, StringComparison.Ordinal).Replace("node1:", "127.0.0.1:", StringComparison.Ordinal).Replace("node2:", "127.0.0.2:", StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder["nginx.conf"], $"pid {_folder["pid"]};\nevents {{}}\nhttp {{\n{site}\n}}\n", Cancel);

        var (exitCode, said) = (await RunAsync("nginx", "-t", "-c", _folder["nginx.conf"]))!.Value;

        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public void The_nodes_believe_the_address_that_nginx_has()
    {
        var compose = File.ReadAllText(Repository("deployment/compose.yaml"));
        var (believed, nginx, subnet) = (Known().Match(compose).Groups["address"].Value, Own().Match(compose).Groups["address"].Value, Subnet().Match(compose).Groups["address"].Value);

        Assert.Equal(nginx, believed);
        Assert.Single(new ProxySettings { Known = [believed] }.Networks()!);
        Assert.True(IPNetwork.Parse(subnet).Contains(IPAddress.Parse(nginx)));
        Assert.Contains("Proxies__Known__0=127.0.0.1", File.ReadAllText(Repository("deployment/systemd/hazardbot.service")), StringComparison.Ordinal);
    }

    /// <returns>Null where there is no such program.</returns>
    private static async Task<(int ExitCode, string Said)?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
            await process.WaitForExitAsync(Cancel);
            return (process.ExitCode, string.Concat(said));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Repository(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HazardBot.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, file);
    }

    [GeneratedRegex("Proxies__Known__0: (?<address>[0-9.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Known();

    [GeneratedRegex("ipv4_address: (?<address>[0-9.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Own();

    [GeneratedRegex("subnet: (?<address>[0-9./]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Subnet();
}
