using System.Diagnostics;
using System.Globalization;

namespace HazardBot.Benchmarks.Running;

/// <summary>CPU seconds used so far by this process, by the server and by everything else on the machine, and the server's memory in MiB. Elsewhere than on Linux the last two are unknown.</summary>
internal sealed record ProcessFigures(double ClientCpu, double ServerCpu, double OtherCpu, double? ServerRssMb, double? ServerPeakRssMb)
{
    private const double Mebibyte = 1 << 20;

    public static ProcessFigures Take(int process)
    {
        var client = Environment.CpuUsage.TotalTime.TotalSeconds;
        if (process == 0)
        {
            return new(client, 0, 0, null, null);
        }

        using var server = Process.GetProcessById(process);
        var cpu = server.TotalProcessorTime.TotalSeconds;
        return new(client, cpu, MachineCpu() - client - cpu, Mebibytes(server.WorkingSet64), Mebibytes(server.PeakWorkingSet64));
    }

    private static double MachineCpu()
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        // cpu user nice system idle iowait irq softirq steal …, in hundredths of a second
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Take(8).Select(field => long.Parse(field, CultureInfo.InvariantCulture)).ToList();
        return (ticks.Sum() - ticks[3] - ticks[4]) / 100.0;
    }

    private static double Mebibytes(long bytes) => Math.Round(bytes / Mebibyte, 1);
}
