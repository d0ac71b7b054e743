namespace HazardBot.Benchmarks.Running;

/// <summary>Where the things lie that a measurement takes.</summary>
internal static class Locations
{
    /// <summary>The HazardBot that was built with this program.</summary>
    public static string BuiltBot { get; } = Path.Combine(AppContext.BaseDirectory, "HazardBot.dll");

    /// <summary>Conversations of short answers and taps.</summary>
    public static string ShortScript { get; } = Script("short.json");

    /// <summary>Whole reports in one sentence.</summary>
    public static string ReportScript { get; } = Script("report.json");

    /// <summary>The folder of this project's sources.</summary>
    /// <exception cref="DirectoryNotFoundException">The program was moved away from its sources.</exception>
    public static string Project
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "HazardBot.Benchmarks.csproj")))
                {
                    return folder.FullName;
                }
            }

            throw new DirectoryNotFoundException("HazardBot.Benchmarks.csproj is in none of the folders above this program.");
        }
    }

    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Scripts", name);
}
