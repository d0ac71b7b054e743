using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Dialogs.Activities;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>
/// A message as an Adaptive Card. Text stands in text runs, which know no markup: what a reporter typed can't become a link in somebody's
/// chat. A press comes back as the message that the button would say, with its value.
/// </summary>
internal static class AdaptiveCards
{
    private const string Version = "1.4";

    /// <param name="files">Each a line that opens its address.</param>
    public static Attachment Of(Activity message, IReadOnlyList<(string Name, Uri? Address)> files, int mostButtons)
    {
        var body = new JsonArray();
        foreach (var line in (message.Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            body.Add(Paragraph(new() { ["type"] = "TextRun", ["text"] = line.Trim() }));
        }

        foreach (var (name, address) in files)
        {
            body.Add(Paragraph(address is null
                ? new() { ["type"] = "TextRun", ["text"] = OutgoingLinks.LineOf(name, null, message.Locale) }
                : new()
                {
                    ["type"] = "TextRun",
                    ["text"] = name,
                    ["underline"] = true,
                    ["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = address.AbsoluteUri },
                }));
        }

        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["body"] = body,
        };
        if (message.SuggestedActions?.Actions is { Count: > 0 } actions)
        {
            card["actions"] = new JsonArray([.. actions.Take(mostButtons).Select(Submit)]);
        }

        return new() { ContentType = ContentTypes.AdaptiveCard, Content = card.Deserialize(ActivityWire.Contract<JsonElement>()) };
    }

    private static JsonObject Paragraph(JsonObject run) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(run) };

    private static JsonNode Submit(CardAction action) => new JsonObject
    {
        ["type"] = "Action.Submit",
        ["title"] = action.Title,
        ["data"] = new JsonObject
        {
            ["msteams"] = new JsonObject
            {
                ["type"] = CardActionTypes.MessageBack,
                ["text"] = action.Text ?? action.Title,
                ["displayText"] = action.DisplayText ?? action.Title,
                ["value"] = action.Value is { } value ? JsonNode.Parse(value.GetRawText()) : null,
            },
        },
    };
}
