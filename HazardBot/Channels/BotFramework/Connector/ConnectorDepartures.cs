using System.Globalization;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Settings;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>Puts a message of the house into the activities that a channel can show.</summary>
internal sealed class ConnectorDepartures(BotFrameworkSettings settings, ConnectorChannels channels, OutgoingLinks links)
{
    private const int LongestSummary = 100;

    /// <returns>In the order in which they are to be sent.</returns>
    public IReadOnlyList<Activity> Of(Activity message)
    {
        var (caller, channel) = ConnectorChannels.Split(message.ChannelId ?? "");
        var can = channels.Of(channel);
        var plain = message with
        {
            ChannelId = channel,
            // A push knows only that it is the bot who speaks.
            From = message.From is { Id: "hazardbot" } or null ? new ChannelAccount { Id = BotId(channel) } : message.From,
            ChannelData = null,
        };
        var form = caller is null ? can.Buttons : ButtonForm.Suggested;
        return form switch
        {
            ButtonForm.Card when plain.SuggestedActions is not null || plain.Attachments is not null => [AsCard(plain, can)],
            ButtonForm.Numbered => Divided(Numbered(links.InText(plain)), can.LongestText),
            _ => Divided(links.InText(plain), can.LongestText),
        };
    }

    private string BotId(string channel) => channel == ConnectorChannels.Teams ? $"28:{settings.AppId}" : settings.AppId!;

    private Activity AsCard(Activity message, Capabilities can)
    {
        var (rest, files) = links.Take(message);
        return rest with
        {
            Text = null,
            TextFormat = null,
            Summary = Cut(message.Text ?? ""),
            SuggestedActions = null,
            Attachments = [.. rest.Attachments ?? [], AdaptiveCards.Of(rest, files, can.MostButtons)],
        };
    }

    private static string Cut(string text)
    {
        var line = text.Split('\n', 2)[0];
        return line.Length <= LongestSummary ? line : string.Concat(line.AsSpan(0, LongestSummary - 1), "…");
    }

    private static Activity Numbered(Activity message)
    {
        var choices = (message.SuggestedActions?.Actions ?? []).Select((action, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {action.Title}"));
        return message with { Text = string.Join('\n', [message.Text, .. choices]), SuggestedActions = null };
    }

    private static IReadOnlyList<Activity> Divided(Activity message, int longest)
    {
        if ((message.Text?.Length ?? 0) <= longest)
        {
            return [message];
        }

        var parts = new List<string>();
        var rest = message.Text.AsSpan();
        while (rest.Length > longest)
        {
            var end = rest[..longest].LastIndexOf('\n') is var line and > 0 ? line : char.IsHighSurrogate(rest[longest - 1]) ? longest - 1 : longest;
            parts.Add(rest[..end].ToString());
            rest = rest[end..].TrimStart('\n');
        }

        parts.Add(rest.ToString());
        return [.. parts.Select((part, index) => message with
        {
            Text = part,
            SuggestedActions = index == parts.Count - 1 ? message.SuggestedActions : null,
            Attachments = index == parts.Count - 1 ? message.Attachments : null,
        })];
    }
}
