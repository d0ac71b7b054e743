namespace HazardBot.Tests.Storage;

public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hazardbot-ledger-");

    public string NewFile() => Path.Combine(_folder.FullName, Path.GetRandomFileName() + ".db");

    public void Dispose() => _folder.Delete(recursive: true);
}
