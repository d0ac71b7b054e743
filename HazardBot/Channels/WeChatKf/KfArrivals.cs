using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger.Organizations;
using HazardBot.Posters;
using HazardBot.Turns;

namespace HazardBot.Channels.WeChatKf;

/// <param name="Media">The picture to be fetched; null where there is none.</param>
internal sealed record KfArrival(Inbound Inbound, string? Media);

/// <summary>What the house makes of an item that was fetched.</summary>
internal sealed class KfArrivals(ScannedCodes codes)
{
    /// <returns>Null for what nothing is said to: what others wrote, what was withdrawn, what we don't know.</returns>
    public KfArrival? Of(KfItem item, Register register)
    {
        if (item is { Id: "" } or { Account: "" } or { Customer: "" })
        {
            return null;
        }

        var said = new Activity
        {
            Type = ActivityTypes.Message,
            Id = item.Id,
            ChannelId = KfChannel.Name,
            Timestamp = item.SentAt,
            From = new ChannelAccount { Id = item.Customer },
            Recipient = new ChannelAccount { Id = item.Account },
            Conversation = new ConversationAccount { Id = KfChannel.Conversation(item.Account, item.Customer) },
            Locale = "zh-CN",
        };
        return item.Type == "event" ? Entered(said, item, register) : item.IsByCustomer ? Said(said, item) : null;
    }

    private static KfArrival Said(Activity said, KfItem item) => item.Type switch
    {
        "text" => new(Of(said with { Text = item.Text("text", "content"), Value = KfMenu.Read(item.Text("text", "menu_id"))?.ToJson() }), null),
        "image" => new(Of(said), item.Text("image", "media_id") ?? ""),
        "voice" => new(Of(said) with { UnreadableAttachments = 1, IsVoice = true }, null),
        "location" when item.Double("location", "latitude") is { } latitude && item.Double("location", "longitude") is { } longitude =>
            new(Of(said with { Text = Places.Words(item.Text("location", "name") ?? item.Text("location", "address"), latitude, longitude) }), null),
        "link" => new(Of(said with { Text = string.Join(' ', new[] { item.Text("link", "title"), item.Text("link", "url") }.OfType<string>()) }), null),
        _ => new(Of(said) with { UnreadableAttachments = 1 }, null),
    };

    /// <summary>Who opens the chat is greeted where the platform lets us: who wrote lately isn't. The code on a wall comes along with the link that it holds.</summary>
    private KfArrival? Entered(Activity said, KfItem item, Register register)
    {
        if (item.Event != "enter_session")
        {
            return null;
        }

        var welcome = item.Text("event", "welcome_code");
        var scanned = codes.Read(item.Text("event", "scene_param"), register);
        return welcome is null && scanned is null
            ? null
            : new(
                Of(said with
                {
                    Type = ActivityTypes.ConversationUpdate,
                    MembersAdded = [said.From!],
                    ServiceUrl = welcome is null ? null : KfChannel.Welcome(welcome),
                }) with
                { Scanned = scanned },
                null);
    }

    private static Inbound Of(Activity activity) => new(activity) { Channel = KfChannel.Can, IsAnsweredLater = true };
}
