using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Delivery;

/// <summary>A row of the outbox.</summary>
internal sealed class OutboxRow
{
    public byte[] Id { get; init; } = [];

    public string Kind { get; init; } = "";

    public string? Staff { get; init; }

    public byte[]? Report { get; init; }

    public byte[]? Hazard { get; init; }

    public string? About { get; init; }

    public long Attempts { get; init; }

    public long DueAt { get; init; }

    public long CreatedAt { get; init; }

    public string? Reached { get; init; }

    public long Unanswered { get; init; }

    public string State { get; init; } = "";

    public string? Error { get; init; }

    public OutgoingMessage ToMessage() => new(
        Id.ToGuid(), Codes.Parse<OutgoingKind>(Kind), Staff, Report?.ToGuid(), Hazard?.ToGuid(), About, (int)Attempts, DueAt.ToInstant(), CreatedAt.ToInstant())
    {
        Reached = Reached?.Split(' ') ?? [],
        Unanswered = (int)Unanswered,
    };

    public OutgoingLine ToLine() => new(ToMessage(), Codes.Parse<OutgoingState>(State), Error);
}
