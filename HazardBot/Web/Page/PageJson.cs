using System.Text.Json.Serialization;

namespace HazardBot.Web.Page;

/// <summary>What the page sends when it opens: all of it may be missing.</summary>
/// <param name="Ticket">Of the conversation that this browser already holds.</param>
/// <param name="Place">The code that was scanned.</param>
internal sealed record PageOpening(string? Ticket, string? Place, string? Locale, string? Watermark);

internal sealed record PageOpened(string Ticket, string ConversationId, string Token, string StreamUrl);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageOpening))]
[JsonSerializable(typeof(PageOpened))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class PageJson : JsonSerializerContext;
