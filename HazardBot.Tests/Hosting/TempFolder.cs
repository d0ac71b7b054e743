namespace HazardBot.Tests.Hosting;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hazardbot-test-");

    public string Path => _folder.FullName;

    /// <summary>The data directory of an installation in this folder.</summary>
    public string Data => this["data"];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process that was killed may still be letting go of its files.
        }
    }
}
