namespace HazardBot.Ledger.Alerts;

/// <summary>What a person who was told has answered.</summary>
public enum AlertAnswer
{
    /// <summary>我已看到</summary>
    Seen,

    /// <summary>我在处理</summary>
    OnIt,
}

/// <summary>A danger to life that people are told of until one of them answers.</summary>
/// <param name="Id">Version 7 UUID; also the id of its data key.</param>
/// <param name="Version">Number of its last event.</param>
public sealed record Alert(Guid Id, int Version, AlertMatter Matter, DateTimeOffset RaisedAt)
{
    /// <summary>Marks of time that passed without an answer.</summary>
    public int Step { get; init; }

    /// <summary>When the next mark is reached; null where nothing more is done of itself.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Staff codes of who was told, in order.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Those of them whom nothing reached.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];

    /// <summary>The address outside the tree was told.</summary>
    public bool WentOutside { get; init; }

    /// <summary>Null while nobody has answered.</summary>
    public AlertAnswer? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Staff code.</summary>
    public string? AnsweredBy { get; init; }
}

public enum AlertEventKind
{
    Raised,

    /// <summary>A person is told.</summary>
    Told,

    /// <summary>Something was said later.</summary>
    Added,

    /// <summary>Nothing reached a person who was to be told.</summary>
    Unreached,

    /// <summary>A mark of time passed without an answer.</summary>
    Unconfirmed,

    /// <summary>The address outside is told.</summary>
    Outside,

    Seen,

    OnIt,
}

/// <summary>What happened to an alert.</summary>
/// <param name="Staff">Whom it is about, or who answered.</param>
/// <param name="Addition">Of <see cref="AlertEventKind.Added"/>.</param>
public sealed record AlertEvent(AlertEventKind Kind, DateTimeOffset At, string? Staff = null, AlertAddition? Addition = null);
