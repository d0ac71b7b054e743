using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HazardBot.Tests.Connector;

/// <summary>What Teams asks of an activity that a bot sends.</summary>
internal static partial class ActivityCheck
{
    private const int LongestMessage = 28 * 1024;
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>The conversation in the path, decoded.</summary>
    public static string Conversation(string path) => Uri.UnescapeDataString(Path().Match(path).Groups["conversation"].Value);

    /// <returns>Null where it is well-formed.</returns>
    public static string? Complaint(string path, JsonObject activity) =>
        !Path().IsMatch(path) ? $"no such address: {path}"
        : Text(activity["type"]) != "message" ? "type"
        : activity.ContainsKey("id") ? "a bot sends no id"
        : Text(activity["channelId"]) != "msteams" ? "channelId"
        : Text(activity["from"]?["id"]) != $"28:{ConnectorSimulator.AppId}" ? "from.id"
        : Text(activity["recipient"]?["id"])?.StartsWith("29:", StringComparison.Ordinal) != true ? "recipient.id"
        : Text(activity["conversation"]?["id"]) != Conversation(path) ? "conversation.id"
        : activity["suggestedActions"] is not null ? "suggestedActions"
        : activity["channelData"] is not null ? "channelData of another channel"
        : Text(activity["text"]) is null or "" && activity["attachments"] is not JsonArray { Count: > 0 } ? "neither text nor attachment"
        : activity.ToJsonString().Length > LongestMessage ? "too long"
        : activity["attachments"] is JsonArray attachments ? attachments.Select(Card).FirstOrDefault(c => c is not null)
        : null;

    private static string? Card(JsonNode? attachment)
    {
        var card = attachment?["content"];
        return Text(attachment?["contentType"]) != AdaptiveCard ? "contentType"
            : Text(card?["type"]) != "AdaptiveCard" || Text(card?["version"]) is null ? "no adaptive card"
            : card!["body"] is not JsonArray { Count: > 0 } body || body.Any(block => Text(block?["type"]) is not ("RichTextBlock" or "TextBlock")) ? "card body"
            : card["actions"] is JsonArray { Count: > 6 or 0 } ? "card actions"
            : card["actions"] is JsonArray actions && actions.Any(a => Text(a?["type"]) != "Action.Submit" || Text(a?["title"]) is null or "" || Text(a?["data"]?["msteams"]?["type"]) != "messageBack") ? "card action"
            : null;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    [GeneratedRegex("^/teams/v3/conversations/(?<conversation>[^/]+)/activities(/[^/]+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
