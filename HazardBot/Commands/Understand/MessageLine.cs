using System.Globalization;
using System.Text.Json;

namespace HazardBot.Commands.Understand;

/// <summary>One line of input: what was said, by whom, and when.</summary>
/// <param name="Id">As given: a text or a number.</param>
internal sealed record MessageLine(JsonElement? Id, string Text, bool IsStaff, DateTimeOffset Now, string? Session)
{
    /// <returns>The line, or what is wrong with it; the id so far as there is one.</returns>
    public static (MessageLine? Line, JsonElement? Id, string? Error) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return (null, null, "not an object");
            }

            JsonElement? id = root.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number ? given.Clone() : null;
            return Of(root, id) is var (line, error) && error is null ? (line, id, null) : (null, id, error);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return (null, null, "not valid JSON");
        }
    }

    private static (MessageLine? Line, string? Error) Of(JsonElement root, JsonElement? id)
    {
        if (id is null)
        {
            return (null, "id is missing");
        }

        if (TextOf(root, "text") is not { } text)
        {
            return (null, "text is missing or no text");
        }

        if (TextOf(root, "as") is not ("public" or "staff"))
        {
            return (null, "as must be public or staff");
        }

        if (!DateTimeOffset.TryParse(TextOf(root, "now"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var now) || now.Year is < 2000 or > 2100)
        {
            return (null, "now must be a date-time with an offset, from 2000 to 2100");
        }

        return (new(id, text, TextOf(root, "as") == "staff", now, root.TryGetProperty("session", out var session) && session.ValueKind is JsonValueKind.String or JsonValueKind.Number ? session.ToString() : null), null);
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
