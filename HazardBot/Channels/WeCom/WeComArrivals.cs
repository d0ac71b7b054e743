using HazardBot.Dialogs.Activities;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Channels.WeCom;

/// <summary>What the house makes of a callback: a message of the member's own conversation, with what it names still to be fetched.</summary>
/// <param name="Media">The picture to be fetched; null where there is none.</param>
/// <param name="Pressed">What the pressed button of a card says; null where none was pressed.</param>
internal sealed record WeComArrival(Inbound Inbound, string? Media, string? Pressed);

internal static class WeComArrivals
{
    /// <returns>Null for what nothing is said to: what a member opens, where one is, what we don't know.</returns>
    public static WeComArrival? Of(WeComMessage message, WeComSettings settings)
    {
        if (message.From is not { Length: > 0 } from)
        {
            return null;
        }

        var said = new Activity
        {
            Type = ActivityTypes.Message,
            Id = message.Id,
            ChannelId = WeComChannel.Name,
            Timestamp = message.At,
            From = new ChannelAccount { Id = from },
            Recipient = new ChannelAccount { Id = settings.AgentId },
            Conversation = new ConversationAccount { Id = from },
            Locale = "zh-CN",
        };
        return (message.Type, message.Event) switch
        {
            ("text", _) => Said(said, message.Content),
            ("image", _) => new(Inbound(said), message.Media, null),
            ("voice", _) => message.Recognition is { } heard ? Said(said, heard) : new(Inbound(said) with { UnreadableAttachments = 1, IsVoice = true }, null, null),
            ("video", _) or ("file", _) => new(Inbound(said) with { UnreadableAttachments = 1 }, null, null),
            ("location", _) => message.Place is { } place ? Said(said, Places.Words(message.Label, place.Latitude, place.Longitude)) : null,
            ("link", _) => Said(said, string.Join(' ', new[] { message.Title, message.Url }.OfType<string>())),
            ("event", "click") => Said(said, message.EventKey),
            ("event", "template_card_event") => Pressed(said, message.EventKey),
            ("event", "enter_agent") => new(Inbound(said with { Type = ActivityTypes.ConversationUpdate, MembersAdded = [said.From!] }), null, null),
            _ => null,
        };
    }

    private static WeComArrival? Said(Activity said, string? text) => string.IsNullOrWhiteSpace(text) ? null : new(Inbound(said with { Text = text }), null, null);

    private static WeComArrival? Pressed(Activity said, string? key)
    {
        if (key is null)
        {
            return null;
        }

        var (text, value) = CardKey.Read(key);
        return new(Inbound(said with { Text = text, Value = value }), null, text);
    }

    private static Inbound Inbound(Activity activity) => new(activity) { Channel = WeComChannel.Can, IsAnsweredLater = true, IsVouched = true };
}
