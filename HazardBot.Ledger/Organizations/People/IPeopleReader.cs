using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Organizations.People;

/// <summary>The reads about people that a turn may make.</summary>
public interface IPeopleReader
{
    /// <summary>Open hazards that wait for a person or are theirs to put right, each once.</summary>
    Task<IReadOnlyList<Hazard>> InHandsOfAsync(string staff, int limit, CancellationToken cancel);
}

/// <summary>Where nobody holds anything.</summary>
public sealed class NoPeople : IPeopleReader
{
    public static NoPeople Instance { get; } = new();

    public Task<IReadOnlyList<Hazard>> InHandsOfAsync(string staff, int limit, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Hazard>>([]);
}
