using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Turns;

/// <summary>What is remembered of a conversation between two messages. Sealed when stored.</summary>
public sealed record ConversationState
{
    public static ConversationState New { get; } = new();

    /// <summary>The language last spoken; null before the first message that tells one.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether the privacy notice was shown.</summary>
    public bool NoticeShown { get; init; }

    /// <summary>The report under way, if any; forgotten seven days after its last word.</summary>
    public HazardDraft? Draft { get; init; }

    /// <summary>Ids of the last reports sent from here, newest first, at most five.</summary>
    public IReadOnlyList<Guid> Reports { get; init; } = [];

    /// <summary>Times of receipts asked for in vain within the last hour.</summary>
    public IReadOnlyList<DateTimeOffset> WrongReceipts { get; init; } = [];

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StateJson.Default.ConversationState);

    /// <exception cref="JsonException">These are not the bytes of a state.</exception>
    public static ConversationState FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, StateJson.Default.ConversationState) ?? throw new JsonException("A state is never null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(ButtonAction))]
internal sealed partial class StateJson : JsonSerializerContext;
