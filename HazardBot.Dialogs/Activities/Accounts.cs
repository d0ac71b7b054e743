using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>A person or bot on a channel.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }

    /// <summary>user, bot or skill. A claim of the sender: nothing may be decided by it.</summary>
    public string? Role { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}

/// <summary>A conversation on a channel.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? IsGroup { get; init; }

    /// <summary>Teams: personal, groupChat, channel.</summary>
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }
    public string? AadObjectId { get; init; }
    public string? Role { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}
