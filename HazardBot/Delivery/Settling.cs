using HazardBot.Ledger.Delivery;

namespace HazardBot.Delivery;

/// <summary>What the end of a send means for what was sent; the lanes differ in how long they try.</summary>
internal static class Settling
{
    /// <summary>Sends of one message that nobody may answer: silence is worse than a repeat, but not than many.</summary>
    private const int MostUnanswered = 5;

    /// <param name="isRepeated">Sent again where nobody knows whether it arrived.</param>
    /// <param name="unanswered">Sends of it before this one of which nobody knows whether they arrived.</param>
    /// <param name="attempts">How many tries there were with this one.</param>
    /// <returns>Null where it is tried again.</returns>
    public static OutgoingState? Final(SendResult result, bool isRepeated, int unanswered, int attempts, int mostAttempts) => result.End switch
    {
        SendEnd.Sent => OutgoingState.Sent,
        SendEnd.RetryAfter when attempts < mostAttempts => null,
        SendEnd.RetryAfter => unanswered > 0 ? OutgoingState.Unknown : OutgoingState.Refused,
        SendEnd.Unknown when isRepeated && unanswered + 1 < MostUnanswered && attempts < mostAttempts => null,
        _ => StateOf(result.End),
    };

    /// <summary>How a message ends that is given up.</summary>
    public static OutgoingState StateOf(SendEnd end) => end switch
    {
        SendEnd.WindowClosed => OutgoingState.WindowClosed,
        SendEnd.RecipientGone => OutgoingState.RecipientGone,
        SendEnd.Unknown => OutgoingState.Unknown,
        _ => OutgoingState.Refused,
    };

    /// <summary>A quarter more or less, so that what failed together doesn't come again together.</summary>
    public static TimeSpan Spread(TimeSpan pause, OutgoingMessage message)
    {
        // The bits of an id that count what was written within a millisecond: neighbours differ most.
        Span<byte> id = stackalloc byte[16];
        message.Id.TryWriteBytes(id, bigEndian: true, out _);
        return pause * (0.75 + (((id[7] * 37) + (message.Attempts * 89)) % 256 / 512.0));
    }

    /// <summary>The first pause, then twice as long each time.</summary>
    public static TimeSpan Pause(TimeSpan first, TimeSpan longest, int attempts) =>
        TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, first.TotalSeconds * Math.Pow(2, attempts)));
}
