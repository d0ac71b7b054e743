using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Dialogs.Activities;

namespace HazardBot.Channels.WeCom;

/// <summary>What a card's button carries: what it says, and what it does.</summary>
internal static class CardKey
{
    /// <summary>Bytes of a key that the platform takes.</summary>
    public const int Longest = 1024;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(CardAction action)
    {
        var title = action.Text ?? action.Title ?? "";
        var key = new JsonObject { ["t"] = title, ["v"] = action.Value is { } value ? JsonNode.Parse(value.GetRawText()) : null }.ToJsonString(Plain);
        return Encoding.UTF8.GetByteCount(key) <= Longest ? key : title;
    }

    /// <returns>What the button says, and its value where it has one; a key that isn't ours is what it says.</returns>
    public static (string Text, JsonElement? Value) Read(string key)
    {
        if (!key.StartsWith('{'))
        {
            return (key, null);
        }

        try
        {
            using var json = JsonDocument.Parse(key);
            var root = json.RootElement;
            return root.TryGetProperty("t", out var title) && title.ValueKind == JsonValueKind.String
                ? (title.GetString()!, root.TryGetProperty("v", out var value) && value.ValueKind == JsonValueKind.Object ? value.Clone() : null)
                : (key, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (key, null);
        }
    }
}
