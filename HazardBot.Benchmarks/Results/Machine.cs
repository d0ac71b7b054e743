using System.Globalization;
using System.Runtime.InteropServices;

namespace HazardBot.Benchmarks.Results;

/// <summary>What the figures were taken on, and nothing that names the machine.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var day = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var folder = new DriveInfo(Path.GetTempPath());
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30;
        return $"{Environment.ProcessorCount} cores ({Line("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString()}), {memory} GiB, " +
            $"{Line("/etc/os-release", "PRETTY_NAME") ?? RuntimeInformation.OSDescription}, databases on {folder.DriveFormat}, {RuntimeInformation.FrameworkDescription}, {day}";
    }

    /// <summary>The value after the first = or : of the first line that begins so; null where there is none.</summary>
    private static string? Line(string file, string start) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?.Split(['=', ':'], 2)[1].Trim(' ', '"')
        : null;
}
