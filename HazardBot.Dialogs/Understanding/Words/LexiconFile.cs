using System.Reflection;

namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>The word lists beside the code (<c>Understanding/Data</c>): tab-separated rows; what follows <c>#</c> at a row's start is for people.</summary>
public static class LexiconFile
{
    /// <exception cref="InvalidOperationException">The assembly has no such list.</exception>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HazardBot.Dialogs.Understanding.Data.{name}")
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))];
    }
}
