using System.Text.Json.Serialization;

namespace HazardBot.Web.Page;

/// <summary>What the page sends when it opens: all of it may be missing.</summary>
/// <param name="Ticket">Of the conversation that this browser already holds.</param>
/// <param name="Place">The code that was scanned.</param>
/// <param name="Words">What waits to be said, where the page was told to wait: a danger to life isn't held back.</param>
internal sealed record PageOpening(string? Ticket, string? Place, string? Locale, string? Watermark, string? Words);

/// <param name="Over">A member of staff's session has ended; this is a new conversation.</param>
/// <param name="Private">What was said before is shown when it is asked for.</param>
internal sealed record PageOpened(string Ticket, string ConversationId, string Token, string StreamUrl, bool Over, bool Private);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageOpening))]
[JsonSerializable(typeof(PageOpened))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class PageJson : JsonSerializerContext;
