using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>
/// The one message form inside the house: a Bot Framework Activity (schema v3). Ids are opaque and compared ordinally.
/// Read and written by <see cref="ActivityWire"/>; fields without a property here live on in <see cref="Extra"/>.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type unknown here: kept, and ignored by the talk.</summary>
    public string? Type { get; init; }

    /// <summary>Given by the channel; a bot does not send it.</summary>
    public string? Id { get; init; }
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender's clock; the offset survives a round trip.</summary>
    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>IANA name of the sender's zone.</summary>
    public string? LocalTimezone { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }

    /// <summary>Set by the receiver after authentication; what came over the wire is to be overwritten.</summary>
    public string? CallerId { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    /// <summary>One of <see cref="TextFormats"/>; missing is read as plain.</summary>
    public string? TextFormat { get; init; }

    /// <summary>BCP-47.</summary>
    public string? Locale { get; init; }
    public string? Speak { get; init; }
    public string? Summary { get; init; }
    public string? InputHint { get; init; }
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public IReadOnlyList<Entity>? Entities { get; init; }
    public JsonElement? ChannelData { get; init; }

    public string? Name { get; init; }
    public string? Label { get; init; }
    public string? ValueType { get; init; }

    /// <summary>Of an event, an invoke, or a pressed messageBack button.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Of installationUpdate and contactRelationUpdate: add, remove.</summary>
    public string? Action { get; init; }
    public string? TopicName { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }
    public ConversationReference? RelatesTo { get; init; }

    /// <summary>Of endOfConversation.</summary>
    public string? Code { get; init; }
    public DateTimeOffset? Expiration { get; init; }
    public string? Importance { get; init; }

    /// <summary>One of <see cref="DeliveryModes"/>; missing or unknown is normal.</summary>
    public string? DeliveryMode { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}
