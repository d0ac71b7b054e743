namespace HazardBot.Ledger.Alerts;

/// <summary>The reads of alerts that a turn may make. Whoever asks checks who may know of it.</summary>
public interface IAlertReader
{
    /// <summary>Null if none has this id, or its words are destroyed.</summary>
    Task<Alert?> FindAsync(Guid id, CancellationToken cancel);
}

/// <summary>Where nothing was raised.</summary>
public sealed class NoAlerts : IAlertReader
{
    public static NoAlerts Instance { get; } = new();

    public Task<Alert?> FindAsync(Guid id, CancellationToken cancel) => Task.FromResult<Alert?>(null);
}
