using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>Metadata of an activity (mention, clientInfo, Place…); all but the type stays raw in <see cref="Extra"/>.</summary>
public sealed record Entity
{
    public string? Type { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}

public sealed record MessageReaction
{
    public string? Type { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}

/// <summary>The body that answers an activity of <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed record ExpectedReplies
{
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}

/// <summary>What was said in a Direct Line conversation after some watermark.</summary>
public sealed record ActivitySetBody
{
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    public string? Watermark { get; init; }
}

/// <summary>The id that a channel gave to a sent activity.</summary>
public sealed record ResourceResponse
{
    public string? Id { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}
