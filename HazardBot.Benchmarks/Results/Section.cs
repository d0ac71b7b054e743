using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Results;

/// <summary>What one command found.</summary>
/// <param name="Name">Of its markers in the file.</param>
/// <param name="Held">Whether every claim held.</param>
internal sealed record Section(string Name, string Title, string Body, bool Held)
{
    private const string FileName = "RESULTS.md";

    /// <summary>Prints the section and, if asked, puts it in the place of its last version in RESULTS.md.</summary>
    /// <returns>The exit status: 0 where every claim held, 1 where not.</returns>
    public async Task<int> PublishAsync(bool write, CancellationToken cancel)
    {
        var text = $"## {Title}\n\n{Machine.Describe()}\n\n{Body.Trim()}\n";
        Console.WriteLine();
        Console.WriteLine(text);
        if (write)
        {
            var file = Path.Combine(Locations.Project, FileName);
            var before = File.Exists(file) ? await File.ReadAllTextAsync(file, cancel) : "# Results\n";
            await File.WriteAllTextAsync(file, Replace(before, text.ReplaceLineEndings("\n")), cancel);
        }

        return Held ? 0 : 1;
    }

    private string Replace(string all, string text)
    {
        var (begin, end) = ($"<!-- {Name} -->", $"<!-- /{Name} -->");
        var marked = $"{begin}\n{text}{end}";
        var (from, to) = (all.IndexOf(begin, StringComparison.Ordinal), all.IndexOf(end, StringComparison.Ordinal));
        return from >= 0 && to > from ? all[..from] + marked + all[(to + end.Length)..] : $"{all.TrimEnd()}\n\n{marked}\n";
    }
}
