using System.Text.Json;
using HazardBot.Dialogs.Activities;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>Whether the bot was named, and the text without its name.</summary>
internal static class Mentions
{
    public static (bool IsNamed, string? Text) Of(Activity activity)
    {
        var (isNamed, text) = (false, activity.Text);
        foreach (var entity in (activity.Entities ?? []).Where(entity => entity.Type == "mention"))
        {
            if (entity.Extra is { } fields
                && fields.TryGetValue("mentioned", out var mentioned)
                && Text(mentioned, "id") is { } id && id == activity.Recipient?.Id)
            {
                isNamed = true;
                var name = fields.TryGetValue("text", out var written) && written.ValueKind == JsonValueKind.String ? written.GetString() : null;
                text = string.IsNullOrEmpty(name) ? text : text?.Replace(name, "", StringComparison.Ordinal);
            }
        }

        return (isNamed, text?.Trim());
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
