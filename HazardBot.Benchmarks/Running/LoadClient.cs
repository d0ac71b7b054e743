using System.Globalization;
using System.Text.Json;
using HazardBot.Benchmarks.Load;

namespace HazardBot.Benchmarks.Running;

/// <summary>Runs the load in a process of its own, so that nobody else's garbage is collected while it measures.</summary>
internal static class LoadClient
{
    private static readonly Dictionary<string, string?> Quiet = new(StringComparer.Ordinal) { ["DOTNET_gcServer"] = "0", ["DOTNET_gcConcurrent"] = "0" };

    /// <param name="arguments">Further options of the load command.</param>
    /// <exception cref="InvalidOperationException">A conversation went wrong: the figures would mean nothing.</exception>
    public static async Task<LoadReport> RunAsync(Server server, string script, CancellationToken cancel, params IReadOnlyList<(string Option, int Value)> arguments)
    {
        List<string> all = ["load", "--url", server.Messages.ToString(), "--script", script, "--pid", Text(server.Process)];
        foreach (var (option, value) in arguments)
        {
            all.AddRange([option, Text(value)]);
        }

        await using var child = Child.Start(DotnetHost.Path, [DotnetHost.Self, .. all], Path.GetDirectoryName(DotnetHost.Self)!, Quiet);
        var status = await child.WaitAsync(cancel);
        return status == 0 && JsonSerializer.Deserialize(child.Output, LoadJson.Default.LoadReport) is { } report
            ? report
            : throw new InvalidOperationException($"The load on {server.Name} failed: {child.Output}");
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
