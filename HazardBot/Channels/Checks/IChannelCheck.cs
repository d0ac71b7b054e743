using HazardBot.Dialogs.Texts;

namespace HazardBot.Channels.Checks;

/// <summary>One thing that was looked at.</summary>
/// <param name="Line">What was found, and where it is wrong, what to do about it.</param>
public sealed record Finding(bool IsGood, Line Line, IReadOnlyList<Slot> Slots)
{
    public static Finding Good(Line line, params IReadOnlyList<Slot> slots) => new(true, line, slots);

    public static Finding Wrong(Line line, params IReadOnlyList<Slot> slots) => new(false, line, slots);
}

/// <summary>Looks whether a channel is set up rightly, from where the server runs: its settings, token, keys, callback address, permissions and clock.</summary>
public interface IChannelCheck
{
    /// <summary>What an administrator calls the channel; the first is shown.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Each as soon as it is found. Nothing is changed and nobody is written to.</summary>
    IAsyncEnumerable<Finding> RunAsync(CancellationToken cancel);
}
