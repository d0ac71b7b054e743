using System.Diagnostics;
using Xunit;

namespace HazardBot.Tests.Node;

/// <summary>Runs a script of this folder; the test is skipped where Node or its packages are not installed.</summary>
internal static class NodeCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var folder = Folder();
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules", "botbuilder")),
            "botbuilder is not installed: npm ci --ignore-scripts in HazardBot.Tests/Node");
        Assert.SkipUnless(IsOnPath("node"), "node is not installed");

        var start = new ProcessStartInfo("node", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Servers under test are on this machine; a proxy of the environment must not stand between.
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        using var node = Process.Start(start)!;
        try
        {
            var output = node.StandardOutput.ReadToEndAsync(stop.Token);
            var errors = node.StandardError.ReadToEndAsync(stop.Token);
            await node.WaitForExitAsync(stop.Token);
            return (node.ExitCode, await output, await errors);
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>A file of an installed package; the test is skipped where it isn't.</summary>
    public static string Package(string path)
    {
        var file = Path.Combine(Folder(), "node_modules", path);
        Assert.SkipUnless(File.Exists(file), $"{path} is not installed: npm ci --ignore-scripts in HazardBot.Tests/Node");
        return file;
    }

    /// <summary>The source checkout that the tests run in.</summary>
    public static string Root { get; } = FindRoot();

    private static string Folder() => Path.Combine(Root, "HazardBot.Tests", "Node");

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "HazardBot.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? ".";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
