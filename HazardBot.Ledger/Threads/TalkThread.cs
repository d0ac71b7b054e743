namespace HazardBot.Ledger.Threads;

/// <summary>What a talk between the public and staff is.</summary>
public enum ThreadKind
{
    /// <summary>About one record: staff ask who reported it.</summary>
    Question,

    /// <summary>转人工: with the person on duty.</summary>
    Duty,
}

/// <summary>Who writes. Neither learns who the other is.</summary>
public enum ThreadSide
{
    Public,
    Staff,
}

/// <summary>Who ended a talk.</summary>
public enum ThreadEnd
{
    Public,
    Staff,

    /// <summary>Nobody wrote for long.</summary>
    Idle,
}

/// <summary>A talk as it stands, without its words.</summary>
/// <param name="Id">Version 7 UUID.</param>
/// <param name="Lines">How many there are; also the version that a write is decided on.</param>
/// <param name="Staff">Staff code: who asked last, or who is on duty.</param>
/// <param name="Unit">Whose duty it is; null for a question.</param>
/// <param name="Report">Of a question: whose reporter is asked.</param>
/// <param name="Hazard">Of a question: the record it is about. A record has one talk.</param>
/// <param name="DataKey">The key of the words: the report's for a question.</param>
/// <param name="GivenAt">Since when <paramref name="Staff"/> has it.</param>
/// <param name="AnsweredAt">When staff wrote first; null where nobody did.</param>
public sealed record TalkThread(
    Guid Id,
    ThreadKind Kind,
    int Lines,
    string Staff,
    string? Unit,
    Guid? Report,
    Guid? Hazard,
    Guid DataKey,
    ThreadSide LastBy,
    DateTimeOffset OpenedAt,
    DateTimeOffset GivenAt,
    DateTimeOffset LastAt,
    DateTimeOffset? AnsweredAt = null,
    ThreadEnd? Ended = null)
{
    /// <summary>Whether staff asked something that nobody has answered.</summary>
    public bool AwaitsAnswer => Kind == ThreadKind.Question && LastBy == ThreadSide.Staff && Lines > 0;
}

/// <summary>What somebody wrote in a talk.</summary>
/// <param name="Number">From one.</param>
/// <param name="Staff">Staff code of the writer; null for the public.</param>
public sealed record ThreadLine(int Number, ThreadSide By, string? Staff, ThreadWords Words, DateTimeOffset At);

/// <summary>The words of a line; sealed.</summary>
/// <param name="Photos">Ids of blobs already stored.</param>
public sealed record ThreadWords(string Text, IReadOnlyList<Guid> Photos)
{
    public const int LongestText = 2000;
}
