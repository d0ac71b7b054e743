namespace HazardBot.Delivery;

/// <summary>What a channel bears of what the bot says without being asked. Kept by each node for itself: with two nodes, half of what the platform allows.</summary>
/// <param name="PerSecond">Messages; as many may leave at once after a pause.</param>
/// <param name="AtOnce">Sends that wait for an answer at the same time.</param>
public sealed record SendPace(double PerSecond, int AtOnce)
{
    public static SendPace Usual { get; } = new(20, 16);

    /// <summary>For channels that are in this house.</summary>
    public static SendPace Free { get; } = new(double.PositiveInfinity, int.MaxValue);
}
