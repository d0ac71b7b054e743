using HazardBot.Ledger.Organizations;

namespace HazardBot.Turns;

/// <summary>The register as it stands, held in memory and read anew when an import changed it.</summary>
public sealed class RegisterWatch(OrganizationStore store)
{
    private long _version = -1;

    public Register Current { get; private set; } = Register.Empty;

    /// <summary>Reads the register if it is not the one in memory.</summary>
    public async Task RefreshAsync(CancellationToken cancel)
    {
        if (await store.VersionAsync(cancel) == _version)
        {
            return;
        }

        var stored = await store.LoadAsync(cancel);
        Current = stored.ToRegister();
        _version = stored.Version;
    }
}
