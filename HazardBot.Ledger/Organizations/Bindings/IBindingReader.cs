namespace HazardBot.Ledger.Organizations.Bindings;

/// <summary>The reads of bindings that a turn may make.</summary>
public interface IBindingReader
{
    /// <summary>Staff code of whom a code binds to; null where it is used, voided, expired or never was.</summary>
    /// <param name="code">Ten capitals and digits.</param>
    Task<string?> FindCodeAsync(string code, DateTimeOffset now, CancellationToken cancel);

    /// <summary>A person's standing bindings, oldest first.</summary>
    Task<IReadOnlyList<Binding>> ListAsync(string staff, CancellationToken cancel);
}

/// <summary>Where nobody is bound and no code is open.</summary>
public sealed class NoBindings : IBindingReader
{
    public static NoBindings Instance { get; } = new();

    public Task<string?> FindCodeAsync(string code, DateTimeOffset now, CancellationToken cancel) => Task.FromResult<string?>(null);

    public Task<IReadOnlyList<Binding>> ListAsync(string staff, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Binding>>([]);
}
