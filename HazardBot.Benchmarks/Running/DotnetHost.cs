using System.Runtime.InteropServices;

namespace HazardBot.Benchmarks.Running;

internal static class DotnetHost
{
    /// <summary>The <c>dotnet</c> that runs this process: its shared runtime lies three folders below.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>This assembly, for children that run another of its commands.</summary>
    public static string Self { get; } = typeof(DotnetHost).Assembly.Location;
}
