namespace HazardBot.Ledger.Hazards;

/// <summary>One line of a hazard's trail.</summary>
/// <param name="Version">Its place in the trail, from one.</param>
/// <param name="Facts">Null where it changed none, or they weren't asked for.</param>
/// <param name="Words">Null where it brought none, they weren't asked for, or their key was destroyed.</param>
public sealed record TrailLine(int Version, HazardEventKind Kind, DateTimeOffset At, Actor Actor, HazardFacts? Facts, HazardWords? Words);

/// <summary>A photo of a hazard.</summary>
/// <param name="IsAfter">Taken after the repair.</param>
public sealed record HazardPhoto(Guid Blob, bool IsAfter, DateTimeOffset At);

/// <summary>What stands behind a hazard's current row. Whoever asks has found the hazard through a read that checked who may see it.</summary>
public interface IHazardTrail
{
    /// <summary>Every line, oldest first.</summary>
    Task<IReadOnlyList<TrailLine>> TrailAsync(Hazard hazard, CancellationToken cancel);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<HazardPhoto>> PhotosAsync(Hazard hazard, CancellationToken cancel);
}
