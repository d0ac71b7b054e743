using System.Text.Json.Serialization;
using HazardBot.Dialogs.Activities;

namespace HazardBot.Channels.DirectLine;

/// <summary>The body that asks for a token or a conversation; all of it may be missing.</summary>
internal sealed record TokenParameters(ChannelAccount? User, string? Locale);

internal sealed record Started(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl);

internal sealed record SessionId([property: JsonPropertyName("sessionId")] string Id);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(Started))]
[JsonSerializable(typeof(SessionId))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
