namespace HazardBot.Tests.Hosts;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("hazardbot-test-").FullName;

    /// <summary>The data directory that the hosts of this folder use.</summary>
    public string Data => Path.Combine(Root, "data");

    public string this[string name] => Path.Combine(Root, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A process that was killed may still be letting go of its files.
        }
    }
}
