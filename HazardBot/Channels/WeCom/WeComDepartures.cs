using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Channels.WeCom;

/// <summary>Puts a message of the house into the messages that 企业微信 shows: texts, and a card where something can be chosen.</summary>
internal static class WeComDepartures
{
    /// <summary>UTF-16 units of a card's own text; what is longer stands in a message before it.</summary>
    public const int LongestCardText = 160;

    public const int MostButtons = 6;

    /// <param name="words">Besides the message's own: addresses of its files.</param>
    /// <param name="newId">Makes a card's id where nothing in the message is its own.</param>
    /// <returns>Messages without their recipient, in the order in which they are to be sent.</returns>
    public static IReadOnlyList<JsonObject> Of(Activity message, string? words, Func<string> newId)
    {
        var text = TextParts.Harmless(string.Join('\n', new[] { message.Text, words }.Where(part => !string.IsNullOrWhiteSpace(part))));
        if (message.SuggestedActions?.Actions is not { Count: > 0 } actions)
        {
            return [.. TextParts.Of(text).Select(Text)];
        }

        var fits = text.Length <= LongestCardText;
        var asked = fits ? text : WeComTexts.Choose.In(OutgoingFiles.LanguageOf(message));
        return [.. fits ? [] : TextParts.Of(text).Select(Text), Card(asked, TaskId(message, newId), actions)];
    }

    private static JsonObject Text(string text) => new() { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = text } };

    private static JsonObject Card(string text, string task, IReadOnlyList<CardAction> actions) => new()
    {
        ["msgtype"] = "template_card",
        ["template_card"] = new JsonObject
        {
            ["card_type"] = "button_interaction",
            ["sub_title_text"] = text,
            ["task_id"] = task,
            ["button_list"] = new JsonArray([.. actions.Take(MostButtons).Select((action, index) => (JsonNode)new JsonObject
            {
                ["text"] = action.Title,
                ["style"] = index == 0 ? 1 : 2,
                ["key"] = CardKey.Of(action),
            })]),
        },
    };

    /// <summary>No two cards of an application may have the same. An answer's is the same when it is sent again, so that the platform sees that it is.</summary>
    private static string TaskId(Activity message, Func<string> newId)
    {
        if (message.ReplyToId is not { Length: > 0 } asked)
        {
            return newId();
        }

        var parts = $"{asked}\n{message.Text}\n{string.Join('\n', (message.SuggestedActions?.Actions ?? []).Select(CardKey.Of))}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)).AsSpan(0, 20));
    }
}
