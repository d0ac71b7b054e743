using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>Where a conversation can be spoken into later.</summary>
public sealed record ConversationReference
{
    public string? ActivityId { get; init; }
    public ChannelAccount? User { get; init; }
    public ChannelAccount? Bot { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public string? Locale { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }

    /// <summary>
    /// The reference that answers <paramref name="incoming"/>. On Direct Line and Web Chat a conversationUpdate's id is
    /// never visible to the client, which would hold an answer to it back for seconds: there it is left out.
    /// </summary>
    public static ConversationReference Of(Activity incoming) => new()
    {
        ActivityId = IsInvisible(incoming) ? null : incoming.Id,
        User = incoming.From,
        Bot = incoming.Recipient,
        Conversation = incoming.Conversation,
        ChannelId = incoming.ChannelId,
        ServiceUrl = incoming.ServiceUrl,
        Locale = incoming.Locale,
    };

    private static bool IsInvisible(Activity incoming) =>
        incoming is { Type: ActivityTypes.ConversationUpdate, ChannelId: "directline" or "webchat" };
}
