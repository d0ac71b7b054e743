using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>A button.</summary>
public sealed record CardAction
{
    /// <summary>One of <see cref="CardActionTypes"/>.</summary>
    public string? Type { get; init; }
    public string? Title { get; init; }
    public string? Image { get; init; }
    public string? ImageAltText { get; init; }

    /// <summary>Of messageBack: the text of the message that a press sends.</summary>
    public string? Text { get; init; }

    /// <summary>Of messageBack: what the chat shows as said.</summary>
    public string? DisplayText { get; init; }
    public JsonElement? Value { get; init; }
    public JsonElement? ChannelData { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}

/// <summary>Buttons under the last message, valid until the next one.</summary>
public sealed record SuggestedActions
{
    /// <summary>User ids; missing means everybody.</summary>
    public IReadOnlyList<string>? To { get; init; }
    public IReadOnlyList<CardAction>? Actions { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}
