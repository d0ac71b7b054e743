using System.Text;
using System.Text.Json.Nodes;
using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Channels.WeChatKf;

/// <summary>Puts an answer into as few messages as 微信客服 can show: it lets five through for each of the person's own.</summary>
internal static class KfDepartures
{
    /// <summary>Bytes of a menu's head.</summary>
    private const int LongestHead = 1024;

    /// <summary>The messages of one answer as one: their words, their files, the buttons of the last.</summary>
    public static IReadOnlyList<Activity> Gather(IReadOnlyList<Activity> messages) => messages.Count <= 1
        ? messages
        :
        [
            messages[^1] with
            {
                Text = string.Join("\n\n", messages.Select(message => message.Text).Where(text => !string.IsNullOrWhiteSpace(text))),
                Attachments = [.. messages.SelectMany(message => message.Attachments ?? [])],
            },
        ];

    /// <param name="words">Besides the message's own: addresses of its files.</param>
    /// <returns>Messages without their recipient, in the order in which they are to be sent.</returns>
    public static IReadOnlyList<JsonObject> Of(Activity message, string? words)
    {
        var text = TextParts.Harmless(string.Join('\n', new[] { message.Text, words }.Where(part => !string.IsNullOrWhiteSpace(part))));
        if (message.SuggestedActions?.Actions is not { Count: > 0 } actions)
        {
            return [.. TextParts.Of(text).Select(Text)];
        }

        var fits = Encoding.UTF8.GetByteCount(text) <= LongestHead;
        return [.. fits ? [] : TextParts.Of(text).Select(Text), Menu(fits ? text : WeComTexts.Choose.In(OutgoingFiles.LanguageOf(message)), actions)];
    }

    private static JsonObject Text(string text) => new() { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = text } };

    private static JsonObject Menu(string head, IReadOnlyList<CardAction> actions) => new()
    {
        ["msgtype"] = "msgmenu",
        ["msgmenu"] = new JsonObject { ["head_content"] = head, ["list"] = new JsonArray([.. actions.Select(Line)]) },
    };

    private static JsonNode Line(CardAction action)
    {
        var click = new JsonObject { ["content"] = action.Title };
        if (KfMenu.Id(ButtonAction.FromJson(action.Value)) is { } id)
        {
            click["id"] = id;
        }

        return new JsonObject { ["type"] = "click", ["click"] = click };
    }
}
