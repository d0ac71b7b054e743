using System.Text.Json.Serialization;

namespace HazardBot.Benchmarks.Floor;

/// <summary>The fields of an Activity that the load sends; what the floor parses, and nothing more.</summary>
internal sealed record FloorActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public FloorAccount? From { get; init; }

    public FloorAccount? Recipient { get; init; }

    public FloorAccount? Conversation { get; init; }

    public string? Locale { get; init; }

    public string? TextFormat { get; init; }

    public string? Text { get; init; }

    public string? DeliveryMode { get; init; }
}

internal sealed record FloorAccount(string? Id, string? Name, string? Role);

internal sealed record FloorReplies(IReadOnlyList<FloorActivity> Activities);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FloorActivity))]
[JsonSerializable(typeof(FloorReplies))]
internal sealed partial class FloorJson : JsonSerializerContext;
