namespace HazardBot.Ledger.Organizations.Bindings;

/// <summary>Why a chat is bound no more.</summary>
public enum BindingEnd
{
    /// <summary>The person ended it.</summary>
    Self,

    /// <summary>The person left, or is missing in the register.</summary>
    Left,

    /// <summary>Another code was used in the same chat.</summary>
    Replaced,

    /// <summary>A browser that nobody used for twelve hours.</summary>
    Idle,

    /// <summary>An administrator ended it.</summary>
    TakenOver,
}

/// <summary>A chat that belongs to a member of staff.</summary>
/// <param name="Staff">Staff code.</param>
/// <param name="Address">Keyed hash of channel and user, in hexadecimal.</param>
/// <param name="UsedAt">Last use, an hour late at most.</param>
/// <param name="Ended">Null while it stands.</param>
public sealed record Binding(
    Guid Id, string Staff, string Channel, string Address, DateTimeOffset CreatedAt, DateTimeOffset UsedAt, BindingEnd? Ended)
{
    /// <summary>How long a browser stays bound without use.</summary>
    public static readonly TimeSpan IdleAfter = TimeSpan.FromHours(12);

    /// <summary>How often a use is written down at most.</summary>
    public static readonly TimeSpan TouchedEvery = TimeSpan.FromHours(1);

    /// <summary>Channels of a browser: whoever sits at it next would speak as the person.</summary>
    public static IReadOnlyList<string> BrowserChannels { get; } = ["web", "directline"];

    public bool IsIdle(DateTimeOffset now) => BrowserChannels.Contains(Channel) && now - UsedAt >= IdleAfter;
}
