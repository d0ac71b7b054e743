using HazardBot.Ledger.Delivery;

namespace HazardBot.Delivery;

/// <summary>What the end of a send means for what was sent; the lanes differ in how long they try.</summary>
internal static class Settling
{
    /// <param name="isRepeated">Sent again where nobody knows whether it arrived.</param>
    /// <param name="attempts">How many tries there were with this one.</param>
    /// <returns>Null where it is tried again.</returns>
    public static (OutgoingState State, string? Error)? Final(SendResult result, bool isRepeated, int attempts, int mostAttempts)
    {
        (OutgoingState, string?)? again = attempts < mostAttempts ? null : (OutgoingState.Refused, result.Error ?? "tried too often");
        return result.End switch
        {
            SendEnd.Sent => (OutgoingState.Sent, null),
            SendEnd.RetryAfter => again,
            SendEnd.Unknown when isRepeated => again,
            _ => (StateOf(result.End), result.Error),
        };
    }

    /// <summary>How a message ends that is given up.</summary>
    public static OutgoingState StateOf(SendEnd end) => end switch
    {
        SendEnd.WindowClosed => OutgoingState.WindowClosed,
        SendEnd.RecipientGone => OutgoingState.RecipientGone,
        SendEnd.Unknown => OutgoingState.Unknown,
        _ => OutgoingState.Refused,
    };

    /// <summary>The first pause, then twice as long each time.</summary>
    public static TimeSpan Pause(TimeSpan first, TimeSpan longest, int attempts) =>
        TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, first.TotalSeconds * Math.Pow(2, attempts)));
}
