namespace HazardBot.Ledger.Organizations;

/// <summary>What organizations and staff have in common for an import: a key, a name, and whether the last file still had them.</summary>
public interface IRegistered
{
    string Code { get; }

    string Name { get; }

    DateTimeOffset? VanishedAt { get; }
}
