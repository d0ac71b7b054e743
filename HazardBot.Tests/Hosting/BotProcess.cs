using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace HazardBot.Tests.Hosting;

/// <summary>The program in a process of its own, with nothing of this process' settings.</summary>
internal sealed partial class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    /// <summary>Lines of the error stream.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="settings">Environment variables; English is spoken unless they say otherwise.</param>
    public static BotProcess Start(string[] arguments, IReadOnlyDictionary<string, string> settings) => Start([], arguments, settings);

    /// <param name="wrapper">A program with its arguments that runs the program.</param>
    public static BotProcess Start(string[] wrapper, string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        string[] command = [.. wrapper, dotnet, Path.Combine(AppContext.BaseDirectory, "HazardBot.dll"), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var name in start.Environment.Keys.Where(name => Inherited().IsMatch(name)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "en_US.UTF-8";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new(start);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <param name="input">What is typed.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string[] arguments, IReadOnlyDictionary<string, string> settings, string input = "")
    {
        await using var process = Start(arguments, settings);
        await process._process.StandardInput.WriteAsync(input.AsMemory(), TestContext.Current.CancellationToken);
        process._process.StandardInput.Close();
        var exitCode = await process.WaitAsync();
        return (exitCode, process.Output, process.Errors);
    }

    /// <summary>Where it listens, as soon as it says so.</summary>
    public async Task<Uri> AddressAsync()
    {
        _ = _process.WaitForExitAsync(TestContext.Current.CancellationToken).ContinueWith(
            _ => _address.TrySetException(new InvalidOperationException($"It ended before it listened:\n{Output}\n{Errors}")), TaskScheduler.Default);
        return await _address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until this stands in what it has said.</summary>
    public async Task SaysAsync(string words)
    {
        var since = Stopwatch.StartNew();
        while (!Output.Contains(words, StringComparison.Ordinal))
        {
            Assert.True(since.Elapsed < Patience && !_process.HasExited, $"It never said '{words}':\n{Output}\n{Errors}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <returns>The exit code.</returns>
    public async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>As the operating system does it with <c>kill -9</c>: no handler runs.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Asks it to end (SIGTERM), and waits until it has.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Keep(StringBuilder lines, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (lines)
        {
            lines.Append(line).Append('\n');
        }

        if (Address().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Value));
        }
    }

    private static string Read(StringBuilder lines)
    {
        lock (lines)
        {
            return lines.ToString();
        }
    }

    [GeneratedRegex("http://127.0.0.1:[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("^(ASPNETCORE|HAZARDBOT|Database|Data|Sealing|Messages|Ledger|Reminders|Logging|LANG|LC_|DOTNET_ENVIRONMENT|MSBUILD|TESTINGPLATFORM)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Inherited();
}

/// <summary>Tests that start the program as a process of its own: one after the other, so that they don't take the machine from the rest.</summary>
[CollectionDefinition(Name)]
public sealed class ProcessCollection
{
    public const string Name = "processes";
}
