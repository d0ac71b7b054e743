using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Threads;

internal sealed class ThreadRow
{
    public byte[] Id { get; init; } = [];

    public string Kind { get; init; } = "";

    public long Lines { get; init; }

    public string Staff { get; init; } = "";

    public string? Unit { get; init; }

    public byte[]? Report { get; init; }

    public byte[]? Hazard { get; init; }

    public byte[] DataKey { get; init; } = [];

    public string LastAuthor { get; init; } = "";

    public long OpenedAt { get; init; }

    public long GivenAt { get; init; }

    public long LastAt { get; init; }

    public long? AnsweredAt { get; init; }

    public string? EndedBy { get; init; }

    public TalkThread ToThread() => new(
        Id.ToGuid(),
        Codes.Parse<ThreadKind>(Kind),
        (int)Lines,
        Staff,
        Unit,
        Report?.ToGuid(),
        Hazard?.ToGuid(),
        DataKey.ToGuid(),
        Codes.Parse<ThreadSide>(LastAuthor),
        OpenedAt.ToInstant(),
        GivenAt.ToInstant(),
        LastAt.ToInstant(),
        AnsweredAt?.ToInstant(),
        EndedBy is null ? null : Codes.Parse<ThreadEnd>(EndedBy));
}

internal sealed class ThreadLineRow
{
    public long Line { get; init; }

    public string Author { get; init; } = "";

    public string? Staff { get; init; }

    public byte[] WordsSealed { get; init; } = [];

    public long At { get; init; }
}
