using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Start;

internal static class Publishing
{
    /// <summary>Publishes the server as it is deployed.</summary>
    /// <param name="folder">Where to; made if missing.</param>
    /// <returns>Path of HazardBot.dll there.</returns>
    /// <exception cref="InvalidOperationException">It does not build.</exception>
    public static async Task<string> RunAsync(string folder, CancellationToken cancel)
    {
        var project = Path.GetFullPath(Path.Combine(Locations.Project, "..", "HazardBot"));
        await using var child = Child.Start(DotnetHost.Path, ["publish", project, "-c", "Release", "-o", folder], project, new Dictionary<string, string?>());
        var status = await child.WaitAsync(cancel);
        return status == 0 ? Path.Combine(folder, "HazardBot.dll") : throw new InvalidOperationException($"The server cannot be published: {child.Output}");
    }
}
